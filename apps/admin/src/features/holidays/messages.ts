import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const holidaysMessages = defineMessages('holidays', {
  title: { az: 'İş və istirahət günləri', en: 'Working days and days off' },
  text: {
    az: 'Bütün iş günü müddətləri bu cədvəllə sayılır. Dəyişiklikdən əvvəl hansı son tarixlərin dəyişəcəyi göstərilir.',
    en: 'Every term in working days is counted by this table. Before a change you see which due dates move with it.',
  },
  country: { az: 'Ölkə', en: 'Country' },
  year: { az: 'İl', en: 'Year' },
  workingDays: {
    az: '{{count}} iş günü',
    en: { one: '{{count}} working day', other: '{{count}} working days' },
  },
  confirmed: { az: 'Təsdiqlənib', en: 'Confirmed' },
  unconfirmed: { az: 'Təsdiqlənməmiş günlər var', en: 'Has days to confirm' },
  notEntered: {
    az: '{{year}} daxil edilməyib: günlər yalnız qayda ilə hesablanır və təxminidir.',
    en: '{{year}} is not entered: its days follow from the rule alone and are uncertain.',
  },
  remind: {
    az: '{{year}} ilinin günləri hələ təsdiqlənməyib. Nazirlər Kabinetinin qərarı adətən noyabrın sonu və ya dekabrda çıxır.',
    en: 'The days of {{year}} are not confirmed yet. The Cabinet usually decides in late November or December.',
  },
  regional: {
    az: 'Yalnız bütün ölkədə qeyri-iş günü olan bayramlar; bölgə bayramları daxil deyil.',
    en: 'Only days off in the whole country; regional holidays are not in it.',
  },
  date: { az: 'Tarix', en: 'Date' },
  name: { az: 'Gün', en: 'Day' },
  kind: { az: 'Növ', en: 'Kind' },
  source: { az: 'Mənbə', en: 'Source' },
  sourceHint: { az: 'Qərarın nömrəsi və tarixi.', en: 'The decision, with its number and date.' },
  steps: { az: 'Əməliyyat', en: 'Steps' },
  substitute: { az: '{{name}} ({{day}} əvəzinə)', en: '{{name}} (for {{day}})' },
  uncertain: { az: 'Dəqiq deyil', en: 'Uncertain' },
  weekend: { az: 'həftə sonu', en: 'weekend' },
  empty: { az: 'Bu il üçün gün daxil edilməyib.', en: 'No day is entered for this year.' },
  ENTER_YEAR: { az: 'İli qayda ilə daxil et', en: 'Enter the year by the rule' },
  ADD: { az: 'Gün əlavə et', en: 'Add a day' },
  CONFIRM: { az: 'Təsdiqlə', en: 'Confirm' },
  MOVE: { az: 'Köçür', en: 'Move' },
  REMOVE: { az: 'Sil', en: 'Remove' },
  stepOf: { az: '{{step}}: {{day}}', en: '{{step}}: {{day}}' },
  addKind: { az: 'Bu gün', en: 'On this day' },
  label: { az: 'Adı (istəyə görə)', en: 'Name (optional)' },
  to: { az: 'Yeni tarix', en: 'New date' },
  reason: { az: 'Səbəb', en: 'Reason' },
  look: { az: 'Nə dəyişəcək?', en: 'What will move?' },
  daysChange: {
    az: '{{year}}: {{before}} əvəzinə {{after}} iş günü',
    en: '{{year}}: {{after}} working days instead of {{before}}',
  },
  alreadyOff: {
    az: 'Bu gün onsuz da istirahət günüdür: iş günlərinin sayı dəyişmir.',
    en: 'This day is off already: the number of working days stays.',
  },
  alreadyWork: {
    az: 'Bu gün onsuz da iş günüdür: iş günlərinin sayı dəyişmir.',
    en: 'This day is a working day already: the number of working days stays.',
  },
  confirmChange: { az: 'Dəyişikliyi təsdiqlə', en: 'Confirm the change' },
  saved: {
    az: 'Günlər dəyişdirildi. Son tarixlər yenidən hesablanır.',
    en: 'The days are changed. Due dates are being counted anew.',
  },
  journal: { az: 'Dəyişikliklər', en: 'Changes' },
  noChanges: { az: 'Dəyişiklik yoxdur.', en: 'Nothing was changed.' },
  movedTo: { az: '{{what}} → {{to}}', en: '{{what}} → {{to}}' },
  by: { az: '{{name}}: {{reason}}', en: '{{name}}: {{reason}}' },
});

export const holidayKindMessages = defineMessages('holiday-kinds', {
  HOLIDAY: { az: 'Bayram', en: 'Holiday' },
  EXTRA_OFF: { az: 'Əlavə istirahət günü', en: 'Extra day off' },
  EXTRA_WORK: { az: 'Əlavə iş günü', en: 'Extra working day' },
} as const satisfies Record<Schemas['HolidayKind'], Message>);
