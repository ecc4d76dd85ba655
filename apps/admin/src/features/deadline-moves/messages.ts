import { defineMessages } from '#/lib/i18n';

export const previewMessages = defineMessages('move-preview', {
  nothing: { az: 'Heç bir son tarix dəyişmir.', en: 'No due date moves.' },
  moved: {
    az: '{{count}} son tarix dəyişir',
    en: { one: '{{count}} due date moves', other: '{{count}} due dates move' },
  },
  part: {
    az: 'Açıq {{total}} müddətdən ilk {{examined}} yoxlanıb; qalanları təsdiqdən sonra hesablanır.',
    en: 'The first {{examined}} of {{total}} running deadlines were counted; the rest follows after you confirm.',
  },
  one: { az: '{{kind}}: {{from}} → {{to}}', en: '{{kind}}: {{from}} → {{to}}' },
  kind: { az: '{{kind}}: {{count}}', en: '{{kind}}: {{count}}' },
  case: { az: 'İş', en: 'Case' },
  what: { az: 'Müddət', en: 'Deadline' },
  before: { az: 'İndi', en: 'Now' },
  after: { az: 'Olacaq', en: 'Then' },
  firstOf: {
    az: 'Göstərilir: ilk {{shown}}, cəmi {{moved}}.',
    en: 'Listed are the first {{shown}} of {{moved}}.',
  },
  first: { az: 'Ən yaxın tarixlər', en: 'The earliest of them' },
});

export const recountMessages = defineMessages('recounts', {
  WAITING: {
    az: 'Son tarixlər dəyişikliyin qüvvəyə mindiyi gün yenidən hesablanacaq',
    en: 'Due dates are counted anew on the day from which it holds',
  },
  RUNNING: { az: 'Son tarixlər yenidən hesablanır', en: 'Due dates are being counted anew' },
  STUCK: {
    az: 'Son tarixlərin hesablanması dayanıb, hər dəqiqə yenidən cəhd olunur. Dəyişən: {{count}}. Səbəb “Sistemin işi” səhifəsindədir.',
    en: 'Counting due dates anew is stuck and tried again each minute. Moved so far: {{count}}. The fault stands on the page “Operations”.',
  },
  DONE: { az: 'Dəyişən son tarixlər: {{count}}', en: 'Due dates moved: {{count}}' },
});
