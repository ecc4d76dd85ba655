import { defineMessages } from '#/lib/i18n';

export const displayMessages = defineMessages('display', {
  field: { az: 'Sahə', en: 'Field' },
  choice: { az: 'Seçim', en: 'Choice' },
  differs: { az: 'fərqlidir', en: 'differs' },
  none: { az: '—', en: '—' },
  overdue: {
    az: '{{count}} gün gecikir',
    en: { one: '{{count}} day overdue', other: '{{count}} days overdue' },
  },
  dueToday: { az: 'bu gün', en: 'due today' },
  dueTomorrow: { az: 'sabah', en: 'due tomorrow' },
  daysLeft: {
    az: '{{count}} gün qalıb',
    en: { one: '{{count}} day left', other: '{{count}} days left' },
  },
  todayAt: { az: 'bu gün, {{time}}', en: 'today, {{time}}' },
  yesterdayAt: { az: 'dünən, {{time}}', en: 'yesterday, {{time}}' },
  daysAgo: {
    az: '{{count}} gün əvvəl',
    en: { one: '{{count}} day ago', other: '{{count}} days ago' },
  },
  inDays: {
    az: '{{count}} gün sonra',
    en: { one: 'in {{count}} day', other: 'in {{count}} days' },
  },
  today: { az: 'bu gün', en: 'today' },
  progress: {
    az: '{{done}} / {{total}} ({{percent}} %)',
    en: '{{done}} of {{total}} ({{percent}} %)',
  },
});
