import { defineMessages } from '#/lib/i18n';

export const sessionMessages = defineMessages('session', {
  signIn: { az: 'Daxil olun', en: 'Sign in' },
  signInButton: { az: 'Daxil ol', en: 'Sign in' },
  email: { az: 'E-poçt', en: 'E-mail' },
  password: { az: 'Parol', en: 'Password' },
  showPassword: { az: 'Parolu göstər və ya gizlət', en: 'Show or hide the password' },
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
  confirmIdentity: { az: 'Kimliyinizi təsdiqləyin', en: 'Confirm that it is you' },
  nothingLost: {
    az: 'Yenidən daxil olun və qaldığınız yerdən davam edin: yazdıqlarınız itməyib.',
    en: 'Sign in again and continue where you were: nothing you typed is lost.',
  },
  leave: { az: 'Çıxış səhifəsinə keç', en: 'Leave to the sign-in page' },
});
