import type { CalendarEntryType } from '@qayidis/domain/calendar-entries';
import { defineMessages, type Message } from '#/lib/i18n';

export const calendarMessages = defineMessages('calendar', {
  title: { az: 'Təqvim', en: 'Calendar' },
  views: { az: 'Görünüş', en: 'View' },
  month: { az: 'Ay', en: 'Month' },
  week: { az: 'Həftə', en: 'Week' },
  list: { az: 'Siyahı', en: 'List' },
  today: { az: 'Bu gün', en: 'Today' },
  earlierMonth: { az: 'Əvvəlki ay', en: 'Previous month' },
  laterMonth: { az: 'Növbəti ay', en: 'Next month' },
  earlierWeek: { az: 'Əvvəlki həftə', en: 'Previous week' },
  laterWeek: { az: 'Növbəti həftə', en: 'Next week' },
  weekSpan: { az: '{{from}} – {{to}}', en: '{{from}} to {{to}}' },
  whose: { az: 'Kimin təqvimi', en: 'Whose calendar' },
  everybody: { az: 'Bütün proqram', en: 'The whole programme' },
  teams: { az: 'Komandalar', en: 'Teams' },
  mentors: { az: 'Mentorlar', en: 'Mentors' },
  keys: {
    az: 'Ox düymələri günlər, Page Up və Page Down aylar arasında gəzir; Enter günün işlərinə keçir.',
    en: 'Arrow keys move by day, Page Up and Page Down by month; Enter goes to what is due on the day.',
  },
  entries: {
    az: '{{count}} iş',
    en: { one: '{{count}} entry', other: '{{count}} entries' },
  },
  overdueCount: { az: '{{count}} gecikib', en: '{{count}} overdue' },
  nothing: { az: 'heç nə', en: 'nothing' },
  dayOffInPlace: {
    az: 'qeyri-iş günü, bunun əvəzinə: {{name}}',
    en: 'day off in place of: {{name}}',
  },
  dayOff: { az: 'qeyri-iş günü: {{name}}', en: 'day off: {{name}}' },
  dayOffForecast: {
    az: 'qeyri-iş günü (proqnoz): {{name}}',
    en: 'day off (forecast): {{name}}',
  },
  worked: { az: 'iş günü (köçürülüb)', en: 'worked instead' },
  weekend: { az: 'istirahət günü', en: 'weekend' },
  more: { az: '+{{count}} daha', en: '+{{count}} more' },
  overdueEntry: { az: 'Gecikib: {{what}}', en: 'Overdue: {{what}}' },
  noneOnDay: { az: 'Bu günə heç nə yoxdur.', en: 'Nothing is due or planned on this day.' },
  noneInPeriod: {
    az: 'Bu müddətdə heç nə yoxdur.',
    en: 'Nothing is due or planned in this period.',
  },
  window: { az: 'Görüş müddəti: {{from}} – {{to}}', en: 'Window: {{from}} to {{to}}' },
  leftCut: {
    az: 'Göstərilən ən köhnə bəndlər: {{total}} bənddən {{shown}}',
    en: 'The oldest {{shown}} of {{total}} are shown',
  },
  overdueBefore: {
    az: 'Əvvəldən qalan {{count}} bənd gecikir',
    en: {
      one: '{{count}} entry from before is overdue',
      other: '{{count}} entries from before are overdue',
    },
  },
  counted: {
    az: 'Hər müddət, görüş, təhvil və tapşırıq ayrıca sayılır.',
    en: 'Each deadline, visit, delivery and task is counted by itself.',
  },
  cut: {
    az: 'Hamısı {{total}}, burada ilk {{shown}} göstərilir. Mentor və ya həftə seçin.',
    en: 'These are the first {{shown}} of {{total}}. Choose a mentor or a week to see the rest.',
  },
});

/** Around the name of what it is about. */
export const entryTypeMessages = defineMessages('calendar-entry-types', {
  DEADLINE: { az: '{{what}}', en: '{{what}}' },
  WINDOW_END: { az: '{{what}}: müddətin son günü', en: '{{what}}: last day of the window' },
  PLANNED_VISIT: { az: '{{what}}: razılaşdırılmış gün', en: '{{what}}: agreed day' },
  TASK: { az: 'Tapşırıq: {{what}}', en: 'Task: {{what}}' },
  DELIVERY: { az: 'Təhvil: {{what}}', en: 'Delivery: {{what}}' },
  CONSENT_END: { az: 'Razılıq bitir: {{what}}', en: 'Consent ends: {{what}}' },
} as const satisfies Record<CalendarEntryType, Message>);

/** Why a day that no rule has counted stands where it stands. */
export const entryReasonMessages = defineMessages('calendar-entry-reasons', {
  PLANNED_VISIT: {
    az: 'Gün şəxslə razılaşdırılıb.',
    en: 'The day was agreed with the person.',
  },
  TASK: { az: 'Gün tapşırıqla birlikdə təyin edilib.', en: 'The day was set with the task.' },
  DELIVERY: { az: 'Təhvil günü planda yazılıb.', en: 'The day of delivery stands in the plan.' },
  CONSENT_END: {
    az: 'Razılığın qüvvədə olduğu son gündür.',
    en: 'The last day on which the consent holds.',
  },
});
