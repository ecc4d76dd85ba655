import { defineMessages } from '#/lib/i18n';

export const noticeChoicesMessages = defineMessages('notice-choices', {
  title: { az: 'Bildirişlərim', en: 'My notices' },
  text: {
    az: 'Tətbiqdəki bildirişlərdə həmişə hər şey var. Burada poçtla nələrin gəlməsini seçirsiniz.',
    en: 'Your inbox in the app always has everything. Here you choose what also comes by mail.',
  },
  zone: { az: 'Saat qurşağınız', en: 'Your time zone' },
  zoneHint: {
    az: 'Səhər məktubu bu qurşaqda saat 08:00-da, yalnız deyiləcək söz olanda gəlir.',
    en: 'The morning mail comes at 08:00 of this zone, only when there is something to say.',
  },
  kind: { az: 'Nə barədə', en: 'What about' },
  DIGEST: { az: 'Səhər məktubu', en: 'Morning mail' },
  MAIL_NOW: { az: 'Dərhal məktub', en: 'Mail at once' },
  choice: { az: '{{kind}}: {{channel}}', en: '{{kind}}: {{channel}}' },
  locked: { az: 'həmişə', en: 'always' },
  freeTitle: { az: 'Özünüz seçirsiniz', en: 'You choose' },
  lockedTitle: { az: 'İnsanları qoruyan bildirişlər', en: 'What protects people' },
  lockedText: {
    az: 'Bunlar vaxtında görülməsə, qayıdan şəxs zərər çəkə və ya hüququnu itirə bilər. “Həmişə” yazılan yol söndürülmür; o biri yolu əlavə edə bilərsiniz.',
    en: 'If these are missed, a returnee may come to harm or lose a right. What says “always” cannot be switched off; you may add the other way.',
  },
  save: { az: 'Yadda saxla', en: 'Save' },
  saved: { az: 'Yadda saxlandı', en: 'Saved' },
});

export const noticeChoiceRuleMessages = defineMessages('notice-choice-rules', {
  NOTICE_PROTECTS: {
    az: 'İnsanları qoruyan bildiriş söndürülmür.',
    en: 'A notice that protects people cannot be switched off.',
  },
  NOTICE_KIND: {
    az: 'Bu növ bildiriş sizə gəlmir. Səhifəni yeniləyin.',
    en: 'This kind of notice does not reach you. Reload the page.',
  },
});
