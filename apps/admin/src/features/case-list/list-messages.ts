import { defineMessages } from '#/lib/i18n';

export const exportMessages = defineMessages('case-export', {
  export: { az: 'İxrac et', en: 'Export' },
  xlsx: { az: 'Excel faylı (.xlsx)', en: 'Excel file (.xlsx)' },
  csv: { az: 'Mətn faylı (.csv)', en: 'Text file (.csv)' },
  fileName: { az: 'isler', en: 'cases' },
  cutFileName: { az: 'isler-ilk-{{rows}}', en: 'cases-first-{{rows}}' },
  cut: {
    az: 'Siyahı uzundur: faylda yalnız ilk {{count}} iş var. Qalanları üçün süzgəclə siyahını bölüb hər hissəni ayrıca ixrac edin.',
    en: 'The list is longer: the file holds its first {{count}} cases only. For the rest, divide the list by filters and export each part.',
  },
});

export const viewMessages = defineMessages('case-views', {
  views: { az: 'Görünüşlər', en: 'Views' },
  none: { az: 'Saxlanmış görünüş yoxdur', en: 'No saved views' },
  of: { az: '{{name}} · {{owner}}', en: '{{name}} · {{owner}}' },
  saveCurrent: { az: 'İndiki görünüşü saxla', en: 'Save the current view' },
  manage: { az: 'Görünüşlərimi idarə et', en: 'Manage my views' },
  name: { az: 'Görünüşün adı', en: 'Name of the view' },
  nameHint: { az: 'Şəxslərin adını yazmayın.', en: 'Write no names of persons.' },
  share: { az: 'Proqramın bütün işçiləri görsün', en: 'Share with everybody of the programme' },
  shareOne: { az: '“{{name}}” proqramla paylaşılsın', en: 'Share “{{name}}” with the programme' },
  deleteOne: { az: '“{{name}}” görünüşünü sil', en: 'Delete the view “{{name}}”' },
  save: { az: 'Saxla', en: 'Save' },
  saved: { az: 'Görünüş saxlandı', en: 'The view is saved' },
  deleted: { az: 'Görünüş silindi', en: 'The view is deleted' },
});

export const bulkMessages = defineMessages('case-bulk', {
  assign: { az: 'Mentor təyin et', en: 'Assign a mentor' },
  mentor: { az: 'Mentor', en: 'Mentor' },
  load: { az: '{{name}} · açıq işlər: {{count}}', en: '{{name}} · open cases: {{count}}' },
  loadNoMail: {
    az: '{{name}} · açıq işlər: {{count}} · e-poçtsuz',
    en: '{{name}} · open cases: {{count}} · no e-mail',
  },
  noMail: {
    az: 'Bu mentora məktub çatmır: işi ona özünüz bildirin.',
    en: 'Letters do not reach this mentor: tell them of the case yourself.',
  },
  allDone: {
    az: { one: '{{action}}: {{count}} iş', other: '{{action}}: {{count}} iş' },
    en: {
      one: '{{action}}: {{count}} case',
      other: '{{action}}: {{count}} cases',
    },
  },
  result: {
    az: 'Yerinə yetirildi: {{done}}. Rədd edildi: {{refused}}.',
    en: 'Done: {{done}}. Refused: {{refused}}.',
  },
  closeHint: {
    az: {
      one: 'Seçilmiş {{count}} iş reyestrdəki nəticə ilə bağlanacaq.',
      other: 'Seçilmiş {{count}} iş reyestrdəki nəticə ilə bağlanacaq.',
    },
    en: {
      one: '{{count}} selected case will be closed with the outcome of the register.',
      other: '{{count}} selected cases will be closed with the outcome of the register.',
    },
  },
  closureReason: { az: 'Bağlanma səbəbi', en: 'Reason of the closure' },
  endedOn: { az: 'Reyestrdəki tarix', en: 'Date in the register' },
  refusal: { az: '{{number}}: {{reason}}', en: '{{number}}: {{reason}}' },
  close: { az: 'Bağla', en: 'Close' },
});
