import { defineMessages } from '#/lib/i18n';

export const displayMessages = defineMessages('display', {
  field: { az: 'Sahə', en: 'Field' },
  choice: { az: 'Seçim', en: 'Choice' },
  differs: { az: 'fərqlidir', en: 'differs' },
  none: { az: '—', en: '—' },
  dueToday: { az: 'bu gün', en: 'due today' },
  dueTomorrow: { az: 'sabah', en: 'due tomorrow' },
  daysLeft: {
    az: '{{count}} gün qalıb',
    en: { one: '{{count}} day left', other: '{{count}} days left' },
  },
  todayAt: { az: 'bu gün, {{time}}', en: 'today, {{time}}' },
  yesterdayAt: { az: 'dünən, {{time}}', en: 'yesterday, {{time}}' },
  inDays: {
    az: '{{count}} gün sonra',
    en: { one: 'in {{count}} day', other: 'in {{count}} days' },
  },
  days: { az: '{{count}} gün', en: { one: '{{count}} day', other: '{{count}} days' } },
  months: { az: '{{count}} ay', en: { one: '{{count}} month', other: '{{count}} months' } },
  years: { az: '{{count}} il', en: { one: '{{count}} year', other: '{{count}} years' } },
  late: { az: '{{span}} gecikir', en: '{{span}} overdue' },
  ago: { az: '{{span}} əvvəl', en: '{{span}} ago' },
  today: { az: 'bu gün', en: 'today' },
  progress: {
    az: '{{done}} / {{total}} ({{percent}} %)',
    en: '{{done}} of {{total}} ({{percent}} %)',
  },
});
