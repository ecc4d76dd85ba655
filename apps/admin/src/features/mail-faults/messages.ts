import { defineMessages } from '#/lib/i18n';

export const mailFaultMessages = defineMessages('mail-faults', {
  title: { az: 'İşləməyən e-poçt ünvanları', en: 'E-mail addresses that do not work' },
  text: {
    az: 'Poçt serveri bu ünvanları qəbul etmir və ya məktub geri qayıdır. Səhər məktubu onlara göndərilmir; bildirişlər tətbiqdə qalır. Ünvan düzələndə işarəni götürün.',
    en: 'The mail server refuses these addresses, or letters come back from them. The morning mail is not sent to them; their notices stay in the app. Clear the mark when an address is mended.',
  },
  none: { az: 'Bütün ünvanlar işləyir.', en: 'All addresses work.' },
  since: {
    az: '{{when}} tarixindən qəbul edilmir (SMTP {{code}})',
    en: 'refused since {{when}} (SMTP {{code}})',
  },
  cameBack: {
    az: 'məktub geri qayıdıb: {{when}} (kod {{status}})',
    en: 'a letter came back on {{when}} (code {{status}})',
  },
  clear: { az: 'İşləyir, yenidən göndər', en: 'It works, send again' },
  clearOf: { az: 'İşləyir, yenidən göndər: {{name}}', en: 'It works, send again: {{name}}' },
  mineTitle: { az: 'E-poçt ünvanınız işləmir', en: 'Your e-mail address does not work' },
  mineText: {
    az: 'Sizə göndərilən məktub çatmır: {{email}}. Qutunuzu yoxlayın. Ünvan dəyişibsə, administratora deyin. Bildirişlər tətbiqdə qalır.',
    en: 'Letters do not reach your address: {{email}}. Check your mailbox. If the address has changed, tell the administrator. Your notices stay in the app.',
  },
  cleared: { az: 'Məktublar yenidən göndəriləcək', en: 'Letters will be sent again' },
});
