import type { ProblemCode } from '@qayidis/domain/problems';
import { defineMessages, type Message } from '#/lib/i18n';

/** What went wrong and what to do, for every code that the system can answer: a missing one does not compile. */
export const problemMessages = defineMessages('problems', {
  VALIDATION_FAILED: {
    az: 'Bəzi sahələr düzgün doldurulmayıb. Qeyd olunan sahələri düzəldin və yenidən göndərin.',
    en: 'Some fields are not filled in correctly. Correct the marked fields and send again.',
  },
  MALFORMED_BODY: {
    az: 'Göndərilən məlumat oxunmadı. Səhifəni yeniləyin və yenidən cəhd edin.',
    en: 'What was sent could not be read. Reload the page and try again.',
  },
  METHOD_REFUSED: {
    az: 'Bu ünvan belə sorğunu qəbul etmir. Səhifəni yeniləyin və yenidən cəhd edin.',
    en: 'This address does not accept such a request. Reload the page and try again.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    az: 'Sorğunun nişanı çatışmır. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'The request lacks its key. Reload the page and send again.',
  },
  CURSOR_INVALID: {
    az: 'Siyahının bu səhifəsi artıq açıla bilmir. Siyahını əvvəldən açın.',
    en: 'This page of the list can no longer be opened. Open the list from its start.',
  },
  NOT_SIGNED_IN: {
    az: 'Sessiya bitib. Yenidən daxil olun; yazdıqlarınız itməyib.',
    en: 'Your session has ended. Sign in again; what you typed is kept.',
  },
  SIGN_IN_FAILED: {
    az: 'E-poçt və ya parol səhvdir. Yoxlayın və yenidən yazın.',
    en: 'The e-mail or the password is wrong. Check both and try again.',
  },
  SECOND_FACTOR_REQUIRED: {
    az: 'Daxil olmaq üçün ikinci addım lazımdır. Tətbiqdəki 6 rəqəmli kodu yazın.',
    en: 'Signing in needs a second step. Enter the 6-digit code from your app.',
  },
  SECOND_FACTOR_WRONG: {
    az: 'Kod uyğun gəlmədi. Tətbiqin növbəti kodunu yazın; ehtiyat kod bir dəfə işləyir, başqasını götürün.',
    en: 'The code did not match. Enter the next code of the app; a backup code works once, take another.',
  },
  REAUTH_REQUIRED: {
    az: 'Bu əməliyyat üçün parolunuzu yenidən təsdiqləyin.',
    en: 'Confirm your password again for this action.',
  },
  LINK_INVALID: {
    az: 'Bu keçid artıq işləmir: istifadə olunub və ya vaxtı keçib. Yenisini istəyin.',
    en: 'This link no longer works: it was used or has expired. Ask for a new one.',
  },
  FORBIDDEN: {
    az: 'Rolunuz bunu etməyə icazə vermir. Lazımdırsa, koordinatora və ya administratora müraciət edin.',
    en: 'Your role does not allow this. If you need it, ask your coordinator or administrator.',
  },
  CROSS_SITE_REQUEST: {
    az: 'Sorğu bu saytdan göndərilmədiyi üçün rədd edildi. Səhifəni birbaşa açın və yenidən cəhd edin.',
    en: 'The request was refused because it did not come from this site. Open the page directly and try again.',
  },
  NOT_FOUND: {
    az: 'Belə qeyd yoxdur və ya sizin işinizə aid deyil. Nömrəni yoxlayın.',
    en: 'There is no such record, or it is not part of your work. Check the number.',
  },
  TOO_MANY_REQUESTS: {
    az: 'Qısa müddətdə çox cəhd oldu. Bir az gözləyin və yenidən cəhd edin.',
    en: 'Too many attempts in a short time. Wait a little and try again.',
  },
  TRANSITION_NOT_ALLOWED: {
    az: 'İşin indiki vəziyyətində bu addım mümkün deyil. Səhifə yeniləndi: mümkün addımlar orada göstərilir.',
    en: 'This step is not possible in the present state of the case. The page is up to date now: it shows the possible steps.',
  },
  ALREADY_DECIDED: {
    az: 'Bu məsələ artıq həll olunub. Səhifə yeniləndi və qərarı göstərir.',
    en: 'This has already been decided. The page is up to date now and shows the decision.',
  },
  ALREADY_EXECUTED: {
    az: 'Bu sorğu artıq yerinə yetirilib. Nəticəni görmək üçün səhifəni yeniləyin.',
    en: 'This request was already carried out. Reload the page to see the result.',
  },
  VERSION_STALE: {
    az: 'Siz yazarkən başqası bu qeydi dəyişib. Səhifə yeniləndi, yazdıqlarınız qalır: yoxlayın və yenidən göndərin.',
    en: 'Somebody changed this record while you were writing. The page now shows it as it is, and what you typed is kept: check it and send again.',
  },
  VERSION_MISSING: {
    az: 'Sorğuda qeydin versiyası yoxdur. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'The request lacks the version of the record. Reload the page and send again.',
  },
  RULE_REFUSED: {
    az: 'Qayda buna icazə vermir. Səbəbi oxuyun və çatışmayanı tamamlayın.',
    en: 'A rule does not allow this. Read the reason and complete what is missing.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    az: 'Bu forma əvvəlki məzmunla artıq qəbul olunub. Səhifəni yeniləyin və nəticəni yoxlayın.',
    en: 'This form was already accepted with its earlier content. Reload the page and check the result.',
  },
  FOUR_EYES: {
    az: 'Bunu başqa əməkdaş təsdiqləməlidir: öz işinizi özünüz təsdiqləyə bilməzsiniz.',
    en: 'A different person must confirm this: you cannot approve your own work.',
  },
  CONSENT_MISSING: {
    az: 'Bunun üçün şəxsin razılığı yoxdur. Əvvəlcə razılığı alın və qeyd edin.',
    en: 'The person has not consented to this. Obtain and record the consent first.',
  },
  DUPLICATE_SUSPECTED: {
    az: 'Bu şəxs artıq qeydiyyatda ola bilər. Oxşar qeydləri müqayisə edin və qərar verin.',
    en: 'This person may already be registered. Compare the similar records and decide.',
  },
  PASSWORD_TOO_SHORT: {
    az: 'Parol çox qısadır. Ən azı 12 simvol yazın: bir neçə sözdən ibarət cümlə yaxşıdır.',
    en: 'The password is too short. Use at least 12 characters: a phrase of several words is good.',
  },
  PASSWORD_TOO_LONG: {
    az: 'Parol çox uzundur. Ən çoxu 128 simvol yazın.',
    en: 'The password is too long. Use at most 128 characters.',
  },
  PASSWORD_COMMON: {
    az: 'Bu parolu tapmaq asandır. Bir-biri ilə bağlı olmayan bir neçə söz seçin.',
    en: 'This password is easy to guess. Choose several words that have nothing to do with each other.',
  },
  PASSWORD_PERSONAL: {
    az: 'Parolda adınız, e-poçtunuz və ya təşkilatın adı olmamalıdır. Başqa sözlər seçin.',
    en: 'The password must not contain your name, e-mail or organisation. Choose other words.',
  },
  EMAIL_TAKEN: {
    az: 'Bu e-poçtla hesab artıq var. Həmin hesabı tapın və ya başqa ünvan yazın.',
    en: 'An account with this e-mail already exists. Find that account or enter another address.',
  },
  SCOPE_INCOMPLETE: {
    az: 'Bu rol üçün təşkilat və ya proqram seçilməyib. Onu seçin və yenidən yadda saxlayın.',
    en: 'This role needs an organisation or a programme. Choose it and save again.',
  },
  LAST_ADMINISTRATOR: {
    az: 'Bu, yeganə administratordur. Əvvəlcə başqa administrator təyin edin.',
    en: 'This is the only administrator. Appoint another administrator first.',
  },
  OWN_ACCOUNT: {
    az: 'Öz hesabınıza bunu edə bilməzsiniz. Başqa administratordan xahiş edin.',
    en: 'You cannot do this to your own account. Ask another administrator.',
  },
  BODY_TOO_LARGE: {
    az: 'Göndərilən məlumat çox böyükdür. Mətni qısaldın və ya hissələrə bölün.',
    en: 'What was sent is too large. Shorten the text or send it in parts.',
  },
  CONTENT_TYPE_REFUSED: {
    az: 'Məlumat tanınmayan formatda göndərilib. Səhifəni yeniləyin və yenidən göndərin.',
    en: 'What was sent has a form the system does not know. Reload the page and send again.',
  },
  FILE_TOO_LARGE: {
    az: 'Fayl çox böyükdür. Onu kiçildin və ya hissələrə bölün.',
    en: 'The file is too large. Make it smaller or split it.',
  },
  FILE_TYPE_REFUSED: {
    az: 'Bu növ fayl qəbul edilmir. İcazə verilən formatlardan birini seçin.',
    en: 'This type of file is not accepted. Choose one of the allowed formats.',
  },
  FILE_UNREADABLE: {
    az: 'Fayl açılmadı: zədələnmiş, boş və ya parolla qorunmuş ola bilər. Açıb yenidən saxlayın və göndərin.',
    en: 'The file could not be opened: it may be damaged, empty or password-protected. Save it anew and send it again.',
  },
  INTERNAL: {
    az: 'Sistemdə xəta baş verdi. Yenidən cəhd edin; təkrarlanarsa, sorğu nömrəsini dəstəyə bildirin.',
    en: 'The system made an error. Try again; if it happens again, give the request number to support.',
  },
  UNAVAILABLE: {
    az: 'Serverlə əlaqə yoxdur. Yazdıqlarınız bu səhifədə qalır; bir azdan yenidən cəhd edin.',
    en: 'The server cannot be reached. What you typed stays on this page; try again shortly.',
  },
} as const satisfies Record<ProblemCode, Message>);
