import type { ParameterUnit } from '@qayidis/domain/kernel';
import type { ParameterGroup } from '@qayidis/domain/parameters';
import { defineMessages, type Message } from '#/lib/i18n';

export const parametersMessages = defineMessages('parameters', {
  title: { az: 'Qaydalar', en: 'Rules' },
  text: {
    az: 'Müddətlər, hədlər və ballar. Yeni dəyər qüvvəyə mindiyi gündən sonra başlayan müddətlərə tətbiq olunur: açıq müddətlərin tarixi yalnız siz bunu seçib təsdiqlədikdə dəyişir.',
    en: 'Terms, limits and points. A new value applies to what begins from its first day on: due dates that are already running stay as they are, unless you choose to move them.',
  },
  moveRunning: {
    az: 'Açıq müddətlər də yeni dəyərə uyğunlaşsın',
    en: 'Running deadlines follow the new value too',
  },
  preview: { az: 'Nə dəyişəcək?', en: 'What will move?' },
  previewFirst: {
    az: 'Təsdiqdən əvvəl nəyin dəyişəcəyinə baxın.',
    en: 'Look at what will move before you confirm.',
  },
  scope: { az: 'Harada qüvvədədir', en: 'Where it holds' },
  installation: { az: 'Bütün proqramlar', en: 'All programmes' },
  name: { az: 'Qayda', en: 'Rule' },
  value: { az: 'Dəyər', en: 'Value' },
  source: { az: 'Mənbə', en: 'Source' },
  since: { az: 'Qüvvədədir', en: 'In force since' },
  ever: { az: 'Quraşdırmadan', en: 'Installation' },
  steps: { az: 'Əməliyyat', en: 'Steps' },
  review: { az: 'Hüquqi rəy gözlənilir', en: 'Needs legal review' },
  ofProgramme: { az: 'Bu proqram üçün', en: 'For this programme' },
  upcoming: { az: '{{date}} tarixindən: {{value}}', en: 'From {{date}}: {{value}}' },
  change: { az: 'Dəyiş', en: 'Change' },
  changeOf: { az: 'Dəyiş: {{name}}', en: 'Change: {{name}}' },
  history: { az: 'Tarixçə', en: 'History' },
  historyOf: { az: 'Tarixçə: {{name}}', en: 'History: {{name}}' },
  newValue: { az: 'Yeni dəyər ({{unit}})', en: 'New value ({{unit}})' },
  range: {
    az: '{{least}} – {{most}}; ilkin dəyər {{standard}}',
    en: '{{least}} to {{most}}; standard value {{standard}}',
  },
  validFrom: { az: 'Qüvvəyə minmə tarixi', en: 'In force from' },
  sourceHint: {
    az: 'Qanun, müqavilə və ya qərar: nömrəsi və tarixi ilə.',
    en: 'Law, agreement or decision, with its number and date.',
  },
  stillReview: { az: 'Hüquqi rəy hələ yoxdur', en: 'Legal review is still open' },
  reason: { az: 'Dəyişikliyin səbəbi', en: 'Reason of the change' },
  save: { az: 'Yeni dəyəri təsdiqlə', en: 'Set the new value' },
  saved: { az: 'Yeni dəyər qeyd olundu', en: 'The new value is set' },
  by: { az: '{{name}}: {{reason}}', en: '{{name}}: {{reason}}' },
  withInstallation: { az: 'Sistemlə birlikdə gəlib', en: 'Came with the system' },
  close: { az: 'Bağla', en: 'Close' },
});

export const groupMessages = defineMessages('parameter-groups', {
  CLOCKS: { az: 'Müddətlər', en: 'Terms' },
  CASES: { az: 'İşin aparılması', en: 'Case work' },
  MONEY: { az: 'Plan və vəsait', en: 'Plan and money' },
  SCREENING: { az: 'Qiymətləndirmə və prioritet', en: 'Assessment and priority' },
  VISITS: { az: 'Görüşlər və sorğu', en: 'Visits and survey' },
  WEIGHTS: { az: 'Həssaslıq amillərinin balı', en: 'Points of vulnerability factors' },
  REMINDERS: { az: 'Xatırlatmalar', en: 'Reminders' },
} as const satisfies Record<ParameterGroup, Message>);

/** A value with its unit. */
export const unitMessages = defineMessages('parameter-units', {
  WD: {
    az: '{{value}} iş günü',
    en: { one: '{{value}} working day', other: '{{value}} working days' },
  },
  CD: {
    az: '{{value}} gün',
    en: { one: '{{value}} day', other: '{{value}} days' },
  },
  MONTHS: {
    az: '{{value}} ay',
    en: { one: '{{value}} month', other: '{{value}} months' },
  },
  YEARS: {
    az: '{{value}} yaş',
    en: { one: '{{value}} year of age', other: '{{value}} years of age' },
  },
  HOUR: { az: 'saat {{value}}', en: '{{value}} o’clock' },
  EUR_MINOR: { az: '{{value}} EUR', en: '{{value}} EUR' },
  COUNT: { az: '{{value}}', en: '{{value}}' },
  POINTS: {
    az: '{{value}} bal',
    en: { one: '{{value}} point', other: '{{value}} points' },
  },
  SHARE: { az: '{{value}} %', en: '{{value}} %' },
} as const satisfies Record<ParameterUnit, Message>);

export const unitNameMessages = defineMessages('parameter-unit-names', {
  WD: { az: 'iş günü', en: 'working days' },
  CD: { az: 'təqvim günü', en: 'calendar days' },
  MONTHS: { az: 'ay', en: 'months' },
  YEARS: { az: 'yaş', en: 'years of age' },
  HOUR: { az: 'saat', en: 'hour of the day' },
  EUR_MINOR: { az: 'EUR', en: 'EUR' },
  COUNT: { az: 'say', en: 'number' },
  POINTS: { az: 'bal', en: 'points' },
  SHARE: { az: 'faiz', en: 'per cent' },
} as const satisfies Record<ParameterUnit, Message>);
