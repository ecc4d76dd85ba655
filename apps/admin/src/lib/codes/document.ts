import { defineMessages } from '#/lib/i18n';

/** What `documentFault` of the domain asks for, wherever a document is entered. */
export const documentWords = defineMessages('identity-document', {
  hint: {
    az: 'Ən azı 5 hərf və ya rəqəm, məsələn, C01234567; arada boşluq, tire və ya / ola bilər',
    en: 'At least 5 letters or digits, for example C01234567; with spaces, hyphens or / between them',
  },
});
