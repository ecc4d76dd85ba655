import { defineMessages } from '#/lib/i18n';

export const dialogMessages = defineMessages('dialog', {
  close: { az: 'Bağla', en: 'Close' },
  unsavedTitle: { az: 'Yazdıqlarınız göndərilməyib', en: 'What you typed is not sent yet' },
  unsavedText: {
    az: 'Mətn qaralama kimi qalır: formanı yenidən açsanız, yazdıqlarınız orada olacaq.',
    en: 'The text stays as a draft: it is there when you open the form again.',
  },
  goOn: { az: 'Yazmağa davam et', en: 'Go on writing' },
  keep: { az: 'Bağla, mətn qalsın', en: 'Close and keep the text' },
  discard: { az: 'Yazılanı sil', en: 'Discard the text' },
});
