import type { DuplicateReason, ImportProblemCode, RegisterField } from '@qayidis/domain/import';
import { defineMessages, type Message } from '#/lib/i18n';

export const registerFieldMessages = defineMessages('register-fields', {
  NUMBER: { az: 'Sıra nömrəsi', en: 'Running number' },
  FULL_NAME: { az: 'Soyadı, adı, ata adı', en: 'Full name' },
  FAMILY_NAME: { az: 'Soyadı', en: 'Family name' },
  GIVEN_NAME: { az: 'Adı', en: 'Given name' },
  FATHER_NAME: { az: 'Ata adı', en: 'Father’s name' },
  SEX: { az: 'Cinsi', en: 'Sex' },
  BIRTH_DATE: { az: 'Doğum tarixi', en: 'Date of birth' },
  FIN: { az: 'FİN', en: 'FIN' },
  SENDING_COUNTRY: { az: 'Qayıtdığı ölkə', en: 'Country returned from' },
  RETURN_TYPE: { az: 'Qayıdışın növü', en: 'Type of return' },
  ARRIVAL_DATE: { az: 'Gəliş tarixi', en: 'Date of arrival' },
  PLACE: { az: 'Yaşayış yeri', en: 'Place of residence' },
  PHONE: { az: 'Telefon', en: 'Telephone' },
  MEMBER_COUNT: { az: 'Ailə üzvlərinin sayı', en: 'Number of family members' },
  VULNERABILITY: { az: 'Həssaslıq', en: 'Vulnerability' },
  ASSISTANCE: { az: 'Yardımın növü', en: 'Kind of assistance' },
  AMOUNT: { az: 'Məbləğ', en: 'Amount' },
  MENTOR: { az: 'Mentor', en: 'Mentor' },
  STATUS: { az: 'Vəziyyəti', en: 'Status' },
  NOTE: { az: 'Qeyd', en: 'Note' },
  PRINCIPAL_NUMBER: { az: 'Əsas şəxsin nömrəsi', en: 'Principal’s number' },
  RELATION: { az: 'Qohumluq', en: 'Relation' },
} as const satisfies Record<RegisterField, Message>);

export const duplicateReasonMessages = defineMessages('register-duplicate-reasons', {
  SAME_FIN: { az: 'FİN eynidir', en: 'same FIN' },
  FIN_DIFFERS: { az: 'FİN fərqlidir', en: 'FIN differs' },
  SAME_NAME: { az: 'ad eynidir', en: 'same name' },
  SIMILAR_NAME: { az: 'ad oxşardır', en: 'similar name' },
  NAME_DIFFERS: { az: 'ad fərqlidir', en: 'name differs' },
  NAME_MISSING: { az: 'ad yoxdur', en: 'name is missing' },
  SAME_BIRTH_DATE: { az: 'doğum tarixi eynidir', en: 'same date of birth' },
  DAY_AND_MONTH_SWAPPED: { az: 'gün və ay yer dəyişib', en: 'day and month swapped' },
  NEAR_BIRTH_DATE: { az: 'doğum tarixi yaxındır', en: 'near date of birth' },
  BIRTH_DATE_DIFFERS: { az: 'doğum tarixi fərqlidir', en: 'date of birth differs' },
  SAME_ARRIVAL: { az: 'gəliş eyni gündür', en: 'same arrival' },
  NEAR_ARRIVAL: { az: 'gəliş yaxın günlərdədir', en: 'arrival within days' },
  OTHER_ARRIVAL: { az: 'gəliş başqa vaxtdır', en: 'another arrival' },
  SEX_DIFFERS: { az: 'cins fərqlidir', en: 'sex differs' },
} as const satisfies Record<DuplicateReason, Message>);

export const importProblemMessages = defineMessages('import-problems', {
  NAME_MISSING: {
    az: 'ad yoxdur: soyadı və adı yazın, yoxsa sətir gətirilmir',
    en: 'the name is missing: type family and given name, or the row is left out',
  },
  NAME_NOT_A_NAME: {
    az: 'bu, ad deyil, içində rəqəm, düstur və ya kod işarələri var: adı hərflərlə yazın',
    en: 'this is no name, it has digits or signs of a formula or of code: type the name in letters',
  },
  NAME_ORDER_GUESSED: {
    az: 'ad və soyadın sırası təxmin edilib: səhvdirsə, soyadı, adı, ata adı sırası ilə yazın',
    en: 'order of names was guessed: if it is wrong, type family, given, father’s name in this order',
  },
  NAME_CAPITALS: {
    az: 'ad böyük hərflərlə yazılıb: anlaşılan ad səhvdirsə, düzgün yazın',
    en: 'the name stood in capitals: if it was understood wrongly, type it anew',
  },
  NAME_CYRILLIC: {
    az: 'adda kiril hərfləri var: latın əlifbası ilə yazın; olduğu kimi də qala bilər',
    en: 'the name has Cyrillic letters: type it in Latin ones; it may also stay as it is',
  },
  NAME_ONE_WORD: {
    az: 'ad tək sözdür: soyadı və adı yazın; bilinmirsə, olduğu kimi qala bilər',
    en: 'the name is one word: type family and given name; if not known, it may stay as it is',
  },
  NAME_MANY_WORDS: {
    az: 'adda çox söz var: artıq sözləri silin; düzdürsə, olduğu kimi qala bilər',
    en: 'the name has many words: take out what is none of it; if it is right, it may stay',
  },
  DATE_MISSING: {
    az: 'tarix yoxdur: 31.05.2019 kimi yazın, yoxsa sətir gətirilmir',
    en: 'the date is missing: type it like 31.05.2019, or the row is left out',
  },
  DATE_UNREADABLE: {
    az: 'tarix oxunmur: 31.05.2019 kimi yazın; bilinməyən doğum tarixi boş qala bilər',
    en: 'the date cannot be read: type it like 31.05.2019; an unknown date of birth may stay empty',
  },
  DATE_IMPOSSIBLE: {
    az: 'belə gün yoxdur: 31.05.2019 kimi yazın; bilinməyən doğum tarixi boş qala bilər',
    en: 'there is no such day: type it like 31.05.2019; an unknown date of birth may stay empty',
  },
  DATE_AMBIGUOUS: {
    az: 'gün və ay qarışıq ola bilər: səhvdirsə, ayı sözlə yazın, məs. 31 may 2019',
    en: 'day and month may be mixed up: if they are, type the month as a word, e.g. 31 May 2019',
  },
  DATE_YEAR_ONLY: {
    az: 'yalnız il yazılıb: bilinirsə, 31.05.1985 kimi yazın; bilinmirsə, olduğu kimi qala bilər',
    en: 'only the year is given: type the day like 31.05.1985 if it is known; the year may stay alone',
  },
  BIRTH_IN_FUTURE: {
    az: 'doğum tarixi gələcəkdədir: düzəldin; bilinmirsə, boş qoyun',
    en: 'birth is in the future: correct the date; if it is not known, leave it empty',
  },
  BIRTH_DATE_MISSING: {
    az: 'doğum tarixi yoxdur: bilinirsə, yazın, il də bəsdir; bilinmirsə, boş qala bilər',
    en: 'date of birth is missing: type it, or the year alone; if not known, it may stay empty',
  },
  ARRIVAL_IN_FUTURE: {
    az: 'gəliş gələcəkdədir: tarixi düzəldin; şəxs hələ gəlməyibsə, olduğu kimi qala bilər',
    en: 'arrival is in the future: correct the date; if nobody has arrived yet, it may stay',
  },
  ARRIVAL_BEFORE_BIRTH: {
    az: 'gəliş doğumdan əvvəldir: bu iki tarixdən səhv olanı düzəldin',
    en: 'arrival is before birth: correct whichever of the two dates is wrong',
  },
  AGE_IMPLAUSIBLE: {
    az: 'yaş inandırıcı deyil: doğum tarixini düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the age is not plausible: correct the date of birth; if it is right, it may stay',
  },
  PRINCIPAL_IS_MINOR: {
    az: 'əsas şəxs 18 yaşdan kiçikdir: doğum tarixini düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the principal is under 18: correct the date of birth; if it is right, it may stay',
  },
  SEX_UNKNOWN: {
    az: 'cins anlaşılmadı: kişi və ya qadın yazın; bilinmirsə, boş qala bilər',
    en: 'the sex was not understood: type male or female; if not known, it may stay empty',
  },
  SEX_CONTRADICTS_PATRONYMIC: {
    az: 'cins oğlu/qızı ilə uyğun gəlmir: cinsi və ya adı düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the sex contradicts the patronymic: correct sex or name; if both are right, they may stay',
  },
  SEX_CONTRADICTS_VULNERABILITY: {
    az: 'cins həssaslıqla uyğun gəlmir: birini düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the sex contradicts the vulnerability: correct either; if both are right, they may stay',
  },
  SEX_CONTRADICTS_RELATION: {
    az: 'cins qohumluqla uyğun gəlmir: birini düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the sex contradicts the relation: correct either; if both are right, they may stay',
  },
  FIN_MALFORMED: {
    az: 'FİN düzgün deyil: 7 hərf və rəqəm yazın (I və O olmur); bilinmirsə, boş qala bilər',
    en: 'the FIN is malformed: type its 7 letters and digits (no I, no O); if not known, it may stay empty',
  },
  FIN_CORRECTED: {
    az: 'FİN-də hərf rəqəmə çevrilib: sənədlə tutuşdurun, səhvdirsə, düzəldin',
    en: 'a letter of the FIN was read as a digit: compare it with the document, correct it if wrong',
  },
  FIN_KNOWN: {
    az: 'bu FİN-lə qeydiyyatda şəxs var: sətri həmin şəxsə bağlayın və ya buraxın; FİN səhvdirsə, düzəldin',
    en: 'a person with this FIN is known: link the row to that person or leave it out; correct the FIN if it is wrong',
  },
  FIN_REPEATED: {
    az: 'bu FİN faylın başqa sətrində də var: sətri həmin sətrə bağlayın və ya buraxın; FİN səhvdirsə, düzəldin',
    en: 'another row of this file has the same FIN: link the row to that row or leave it out; correct the FIN if it is wrong',
  },
  FIN_TAKEN: {
    az: 'bu FİN başqa şəxsindir, sətir yazılmır: FİN-i düzəldin və ya boş qoyun',
    en: 'this FIN is another person’s, so the row is not written: correct the FIN or leave it empty',
  },
  COUNTRY_MISSING: {
    az: 'ölkə yoxdur: adını yazın, məs. Almaniya, yoxsa sətir gətirilmir',
    en: 'the country is missing: type its name, e.g. Germany, or the row is left out',
  },
  COUNTRY_UNKNOWN: {
    az: 'belə ölkə tanınmır: adını tam yazın, məs. Almaniya, yoxsa sətir gətirilmir',
    en: 'the country is not known: type its full name, e.g. Germany, or the row is left out',
  },
  RETURN_TYPE_UNKNOWN: {
    az: 'qayıdışın növü anlaşılmadı: könüllü və ya məcburi yazın; bilinmirsə, boş qala bilər',
    en: 'the type of return was not understood: type voluntary or forced; if not known, it may stay empty',
  },
  RETURN_TYPE_GENERAL: {
    az: 'növ ümumidir, adi halı götürülüb: başqadırsa, dəqiq növü yazın',
    en: 'a general word, the usual type was taken: type the exact one if it is another',
  },
  TEXT_CLEANED: {
    az: 'görünməyən işarələr və ya artıq sətir keçidləri götürülüb: heç nə etmək lazım deyil',
    en: 'characters that cannot be seen or stray line breaks were taken out: nothing is to be done',
  },
  PLACE_UNKNOWN: {
    az: 'yer tanınmır: rayon və ya şəhəri yazın, məs. Gəncə; bilinmirsə, boş qala bilər',
    en: 'the place is not known: type a district or city, e.g. Ganja; if not known, it may stay empty',
  },
  PHONE_UNREADABLE: {
    az: 'telefon oxunmur: +994501234567 kimi yazın; bilinmirsə, boş qala bilər',
    en: 'the telephone cannot be read: type it like +994501234567; if not known, it may stay empty',
  },
  NUMBER_UNREADABLE: {
    az: 'say oxunmur: 0-dan 50-yə qədər rəqəm yazın; bilinmirsə, boş qala bilər',
    en: 'the number cannot be read: type a figure from 0 to 50; if not known, it may stay empty',
  },
  VULNERABILITY_UNKNOWN: {
    az: 'həssaslıq tam anlaşılmadı: başqa sözlə yazın və ya saxlayın, mentor onu qeyddə oxuyacaq',
    en: 'the vulnerability was not fully understood: word it anew, or leave it, the mentor reads it in a note',
  },
  ASSISTANCE_UNKNOWN: {
    az: 'yardım tam anlaşılmadı: başqa sözlə yazın və ya saxlayın, mentor onu qeyddə oxuyacaq',
    en: 'the assistance was not fully understood: word it anew, or leave it, the mentor reads it in a note',
  },
  STATUS_UNKNOWN: {
    az: 'vəziyyət anlaşılmadı: başqa sözlə yazın və ya saxlayın, mentor onu qeyddə oxuyacaq',
    en: 'the status was not understood: word it anew, or leave it, the mentor reads it in a note',
  },
  AMOUNT_UNREADABLE: {
    az: 'məbləğ oxunmur: 1730,00 kimi yazın; bilinmirsə, boş qala bilər',
    en: 'the amount cannot be read: type it like 1730,00; if not known, it may stay empty',
  },
  AMOUNT_NEGATIVE: {
    az: 'məbləğ mənfidir: mənfi işarəsiz yazın və ya boş qoyun',
    en: 'the amount is negative: type it without the minus sign, or leave it empty',
  },
  AMOUNT_AMBIGUOUS: {
    az: 'nöqtə minlikdir, yoxsa qəpik: 1730,00 və ya 1,73 kimi yazın',
    en: 'thousands or cents: type it like 1730,00 or 1,73',
  },
  CURRENCY_DIFFERS: {
    az: 'valyuta sütununkundan fərqlidir: məbləği və valyutanı düzəldin və ya olduğu kimi saxlayın',
    en: 'another currency than the column’s: correct amount and currency, or leave them',
  },
  WORD_GUESSED: {
    az: 'söz təxmin edilib: anlaşılan söz səhvdirsə, düzgün yazın',
    en: 'a word was guessed: if it was understood wrongly, type it anew',
  },
  TEXT_LOOKS_LIKE_FORMULA: {
    az: 'mətn düstura oxşayır, mətn kimi saxlanır: səhvdirsə, düzəldin',
    en: 'looks like a formula, kept as text: correct it if it is wrong',
  },
  TEXT_TOO_LONG: {
    az: 'mətn çox uzundur: qısaldın, ad ən çoxu 200, başqa mətn 5.000 işarədir',
    en: 'the text is too long: shorten it, a name to 200 characters, other text to 5,000',
  },
  MEMBER_COUNT_DIFFERS: {
    az: 'ailə üzvlərinin sayı siyahı ilə uyğun gəlmir: sayı düzəldin; düzdürsə, olduğu kimi qala bilər',
    en: 'the number of family members differs from the list: correct it; if it is right, it may stay',
  },
  NUMBER_REPEATED: {
    az: 'sıra nömrəsi təkrarlanır: başqasını yazın, yoxsa ailə üzvləri həmin nömrəli ilk sətrə bağlanır',
    en: 'the running number is repeated: type another, or family members go to the first row with it',
  },
  RELATION_UNKNOWN: {
    az: 'qohumluq anlaşılmadı: məs. arvadı, oğlu yazın; bilinmirsə, boş qala bilər',
    en: 'the relation was not understood: type e.g. wife or son; if not known, it may stay empty',
  },
  PRINCIPAL_UNKNOWN: {
    az: 'əsas şəxs tapılmadı: onun reyestrdəki sıra nömrəsini yazın, yoxsa üzv gətirilmir',
    en: 'the principal was not found: type the running number in the register, or the member is left out',
  },
  CHILD_BORN_BEFORE_PARENT: {
    az: 'övlad valideyndən əvvəl doğulub: tarixi və ya qohumluğu düzəldin, ya da olduğu kimi saxlayın',
    en: 'the child was born before the parent: correct date or relation, or leave them as they are',
  },
} as const satisfies Record<ImportProblemCode, Message>);
