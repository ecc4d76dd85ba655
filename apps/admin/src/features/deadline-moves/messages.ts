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
  first: { az: 'Ən yaxın tarixlər', en: 'The earliest of them' },
});
