import { defineMessages } from '#/lib/i18n';

export const sessionMessages = defineMessages('session', {
  signIn: { az: 'Daxil olun', en: 'Sign in' },
  signInButton: { az: 'Daxil ol', en: 'Sign in' },
  email: { az: 'E-poçt', en: 'E-mail' },
  password: { az: 'Parol', en: 'Password' },
  showPassword: { az: 'Parolu göstər və ya gizlət', en: 'Show or hide the password' },
  REQUIRED: { az: 'Bu sahəni doldurun.', en: 'Fill in this field.' },
  NOT_AN_EMAIL: {
    az: 'E-poçt ünvanı düzgün deyil. ad@misal.az şəklində yazın.',
    en: 'This is not an e-mail address. Enter it as name@example.az.',
  },
  invitationOnly: {
    az: 'Hesab yalnız dəvətlə açılır. Hesabınız yoxdursa, koordinatora və ya administratora müraciət edin.',
    en: 'Accounts are opened by invitation only. If you have none, ask your coordinator or administrator.',
  },
  purposeTitle: {
    az: 'Qayıdan hər kəs qarşılanır, dinlənilir və vaxtında kömək alır.',
    en: 'Everyone who returns is met, heard and helped on time.',
  },
  purposeText: {
    az: 'Burada gördükləriniz insanların həyatına aiddir. Hər baxış qeydə alınır.',
    en: 'What you see here concerns people’s lives. Every look is recorded.',
  },
  sessionEnded: { az: 'Sessiya bitib', en: 'Your session has ended' },
  endedText: {
    az: 'Sessiyanız bitib: uzun müddət istifadə olunmayıb, hesaba başqa yerdə daxil olunub, yaxud onu başqa cihazdan siz özünüz və ya administrator bağlayıb. Yenidən daxil olun.',
    en: 'Your session has ended: it was idle for long, the account was signed in elsewhere, or it was ended by you on another device or by an administrator. Sign in again.',
  },
  confirmIdentity: { az: 'Kimliyinizi təsdiqləyin', en: 'Confirm that it is you' },
  nothingLost: {
    az: 'Yenidən daxil olun və qaldığınız yerdən davam edin: yazdıqlarınız itməyib.',
    en: 'Sign in again and continue where you were: nothing you typed is lost.',
  },
  confirmText: {
    az: 'Bu addım həssasdır, ona görə parolunuzu yenidən yazın. Yazdıqlarınız itməyib.',
    en: 'This step is sensitive, so enter your password again. Nothing you typed is lost.',
  },
  confirm: { az: 'Təsdiqlə', en: 'Confirm' },
  notNow: { az: 'İndi yox', en: 'Not now' },
  leave: { az: 'Giriş səhifəsinə keç', en: 'Leave to the sign-in page' },
  code: { az: 'Kod', en: 'Code' },
  codeHint: {
    az: 'Tətbiqinizdəki 6 rəqəm və ya ehtiyat kodlardan biri',
    en: 'The 6 digits in your app, or one of your backup codes',
  },
  attemptsLeft: {
    az: 'Daha {{count}} cəhd qalır.',
    en: { one: '{{count}} attempt is left.', other: '{{count}} attempts are left.' },
  },
  challengeOver: {
    az: 'Bu addımın vaxtı və ya cəhdləri bitdi. Parolunuzu yenidən yazın.',
    en: 'The time or the attempts for this step are used up. Enter your password again.',
  },
  otherAccount: { az: 'Başqa hesabla daxil ol', en: 'Sign in with another account' },
  enrolText: {
    az: 'Hesabınızı ikinci addımla qoruyun. Telefonunuzda kod tətbiqini (məsələn, Aegis, FreeOTP və ya Google Authenticator) açın və bu şəkli skan edin.',
    en: 'Protect your account with a second step. Open a code app on your phone (for example Aegis, FreeOTP or Google Authenticator) and scan this picture.',
  },
  qrCode: { az: 'Kod tətbiqi üçün QR şəkli', en: 'QR code for your code app' },
  enrolByHand: {
    az: 'Skan edə bilmirsinizsə, bu açarı əl ilə yazın:',
    en: 'If you cannot scan it, enter this key by hand:',
  },
  firstCode: {
    az: 'İndi tətbiqin göstərdiyi 6 rəqəm',
    en: 'The 6 digits that the app shows now',
  },
  wrongFirstCode: {
    az: 'Kod uyğun gəlmədi. Tətbiqin növbəti kodunu yazın.',
    en: 'The code did not match. Enter the next code of the app.',
  },
  confirmCode: { az: 'Kodu təsdiqlə', en: 'Confirm the code' },
  backupCodes: { az: 'Ehtiyat kodlar', en: 'Backup codes' },
  backupText: {
    az: 'Telefonunuz yanınızda olmasa, bu kodlardan biri ilə daxil olacaqsınız. Hər kod bir dəfə işləyir və indi son dəfə göstərilir: çap edin və ya etibarlı yerdə saxlayın.',
    en: 'Without your phone you sign in with one of these codes. Each works once, and they are shown now and never again: print them or keep them in a safe place.',
  },
  copyCodes: { az: 'Kodları köçür', en: 'Copy the codes' },
  copied: { az: 'Köçürüldü', en: 'Copied' },
  printCodes: { az: 'Çap et', en: 'Print' },
  codesKept: { az: 'Kodları saxladım', en: 'I have kept the codes' },
  continue: { az: 'Davam et', en: 'Continue' },
  forgotten: { az: 'Parolu unutmusunuz?', en: 'Forgotten your password?' },
  forgottenTitle: { az: 'Yeni parol', en: 'A new password' },
  forgottenText: {
    az: 'E-poçtunuzu yazın. Hesabınız varsa, bir saat işləyən keçid göndərəcəyik.',
    en: 'Enter your e-mail. If you have an account, we send a link that works for one hour.',
  },
  sendLink: { az: 'Keçid göndər', en: 'Send the link' },
  linkSent: {
    az: 'Bu ünvanla hesab varsa, keçid göndərildi. Məktub gəlməsə, spam qovluğuna baxın və ya administratora müraciət edin.',
    en: 'If there is an account with this address, the link is on its way. If no mail comes, look into the spam folder or ask your administrator.',
  },
  backToSignIn: { az: 'Girişə qayıt', en: 'Back to sign-in' },
  invitationTitle: { az: 'Xoş gəlmisiniz', en: 'Welcome' },
  resetTitle: { az: 'Yeni parol', en: 'A new password' },
  welcome: {
    az: '{{name}}, hesabınız hazırdır. Özünüz üçün parol seçin.',
    en: '{{name}}, your account is ready. Choose a password of your own.',
  },
  welcomeUnnamed: {
    az: 'Hesabınız hazırdır. Özünüz üçün parol seçin.',
    en: 'Your account is ready. Choose a password of your own.',
  },
  resetFor: { az: '{{name}}, yeni parol seçin.', en: '{{name}}, choose a new password.' },
  resetUnnamed: { az: 'Yeni parol seçin.', en: 'Choose a new password.' },
  newPassword: { az: 'Yeni parol', en: 'New password' },
  passwordHint: {
    az: 'Ən azı {{min}} simvol. Bir-biri ilə bağlı olmayan bir neçə söz yaxşıdır; boşluq da olar.',
    en: 'At least {{min}} characters. Several unrelated words are good; spaces are welcome.',
  },
  passwordGood: { az: 'Yaxşı paroldur.', en: 'This is a good password.' },
  setPassword: { az: 'Parolu təyin et', en: 'Set the password' },
  passwordSet: {
    az: 'Parol təyin edildi. İndi onunla daxil olun.',
    en: 'The password is set. Now sign in with it.',
  },
  askForInvitation: {
    az: 'Girişə qayıt; yeni dəvəti administratordan istəyin',
    en: 'Back to sign-in; ask your administrator for a new invitation',
  },
  askForLink: { az: 'Yeni keçid istə', en: 'Ask for a new link' },
});
