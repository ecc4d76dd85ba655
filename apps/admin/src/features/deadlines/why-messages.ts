import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const explanationMessages = defineMessages('why-due-words', {
  due: { az: 'Son tarix', en: 'Due' },
  still: { az: 'Dayandırılıb, tarix hələ dəyişə bilər', en: 'Paused: the day will move on' },
  rule: { az: 'Qayda', en: 'Rule' },
  WD: {
    az: '{{event}}: {{start}} tarixindən {{count}} iş günü, son gün {{due}}',
    en: {
      one: '{{count}} working day from {{start}} ({{event}}): {{due}}',
      other: '{{count}} working days from {{start}} ({{event}}): {{due}}',
    },
  },
  CD: {
    az: '{{event}}: {{start}} tarixindən {{count}} təqvim günü, son gün {{due}}',
    en: {
      one: '{{count}} calendar day from {{start}} ({{event}}): {{due}}',
      other: '{{count}} calendar days from {{start}} ({{event}}): {{due}}',
    },
  },
  MONTHS: {
    az: '{{event}}: {{start}} tarixindən {{count}} ay, son gün {{due}}',
    en: {
      one: '{{count}} month from {{start}} ({{event}}): {{due}}',
      other: '{{count}} months from {{start}} ({{event}}): {{due}}',
    },
  },
  latest: { az: 'Müddətlərin ən gec olanı əsasdır.', en: 'The latest of these decides.' },
  rolled: {
    az: '{{day}} iş günü deyil, növbəti iş gününə keçib.',
    en: '{{day}} is a day off, so it moved to the next working day.',
  },
  skipped: { az: 'Sayılmayan günlər', en: 'Days not counted' },
  skippedCount: {
    az: '{{count}} qeyri-iş günü (həftə sonları daxil)',
    en: {
      one: '{{count}} day off, weekends included',
      other: '{{count}} days off, weekends included',
    },
  },
  noneSkipped: { az: 'Heç bir gün ötürülməyib.', en: 'No day was passed over.' },
  substitute: { az: '{{name}} ({{day}} əvəzinə)', en: '{{name}} (for {{day}})' },
  forecast: { az: 'proqnoz, dəyişə bilər', en: 'forecast, may change' },
  uncertain: {
    az: 'Hələ təsdiqlənməmiş günlərə əsaslanır: tarix dəyişə bilər.',
    en: 'Rests on days that are not confirmed yet: the date may still move.',
  },
  window: { az: 'Vaxt aralığı', en: 'Window' },
  windowDays: { az: '{{from}} – {{to}}', en: '{{from}} to {{to}}' },
  pauses: { az: 'Fasilələr', en: 'Pauses' },
  noPauses: { az: 'Fasilə olmayıb.', en: 'There was no pause.' },
  pause: {
    az: '{{reason}}: {{from}} – {{to}}; qalan {{rest}}',
    en: '{{reason}}: {{from}} to {{to}}; {{rest}} were left',
  },
  openPause: {
    az: '{{reason}}: {{from}} tarixindən; qalan {{rest}}',
    en: '{{reason}}: since {{from}}; {{rest}} are left',
  },
  restWD: {
    az: '{{count}} iş günü',
    en: { one: '{{count}} working day', other: '{{count}} working days' },
  },
  restCD: { az: '{{count}} gün', en: { one: '{{count}} day', other: '{{count}} days' } },
  moves: { az: 'Necə dəyişib', en: 'How it moved' },
  move: { az: '{{from}} → {{to}}: {{cause}}', en: '{{from}} → {{to}}: {{cause}}' },
  halted: { az: '{{from}} dayandırılıb', en: '{{from}} stopped' },
  source: { az: 'Mənbə', en: 'Source' },
  review: { az: 'Hüquqi rəy gözlənilir', en: 'Needs legal review' },
  gone: {
    az: 'Bu müddət artıq işləmir. Səhifəni yeniləyin.',
    en: 'This deadline is no longer running. Reload the page.',
  },
});

export const startEventMessages = defineMessages('start-events', {
  FIRST_DELIVERY: { az: 'İlk yardım təhvil verilib', en: 'first delivery' },
  VISIT_RESCHEDULED: { az: 'Görüş başqa günə keçirilib', en: 'visit moved to another day' },
  LOOKED_AT: { az: 'Son baxış', en: 'last looked at' },
  CREATED: { az: 'Qaralama yaradılıb', en: 'draft made' },
  REFERRED: { az: 'Yönləndirilib', en: 'referred' },
  ACKNOWLEDGED: { az: 'Yönləndirmə təsdiqlənib', en: 'referral acknowledged' },
  WAITLISTED: { az: 'Növbəyə salınıb', en: 'put on the waiting list' },
  REJECTED: { az: 'İmtina edilib', en: 'rejected' },
  APPEAL_LODGED: { az: 'Şikayət verilib', en: 'appeal lodged' },
  REGISTERED: { az: 'Qeydiyyata alınıb', en: 'registered' },
  ASSESSMENT_STARTED: { az: 'Qiymətləndirmə başlanıb', en: 'assessment started' },
  PLAN_SUBMITTED: { az: 'Plan təqdim edilib', en: 'plan submitted' },
  AMENDMENT_SUBMITTED: { az: 'Dəyişiklik təqdim edilib', en: 'amendment submitted' },
  ARRIVAL_CONFIRMED: { az: 'Gəliş təsdiqlənib', en: 'confirmed arrival' },
  SUSPENDED: { az: 'İş dayandırılıb', en: 'case suspended' },
  CLOSURE_REQUESTED: { az: 'Bağlanma istənilib', en: 'closure requested' },
  CLOSED: { az: 'İş bağlanıb', en: 'case closed' },
  HELP_GIVEN: { az: 'Təxirəsalınmaz yardım göstərilib', en: 'immediate help given' },
  CONSENT_RECORDED: { az: 'Razılıq qeyd edilib', en: 'consent recorded' },
  REQUEST_RECEIVED: { az: 'Sorğu alınıb', en: 'request received' },
  REQUEST_ACKNOWLEDGED: { az: 'Sorğunun alınması təsdiqlənib', en: 'request acknowledged' },
} as const satisfies Record<Schemas['StartEvent'] | Schemas['ReadmissionStartEvent'], Message>);

export const pauseMessages = defineMessages('pause-reasons', {
  SUSPENDED: { az: 'iş dayandırılıb', en: 'case suspended' },
  INFO_REQUESTED: { az: 'məlumat sorğusu', en: 'information asked for' },
  ON_HOLD: { az: 'dayandırılıb', en: 'on hold' },
} as const satisfies Record<Schemas['PauseReason'], Message>);

export const causeMessages = defineMessages('move-causes', {
  ARRIVAL: { az: 'gəliş tarixi dəyişib', en: 'another arrival' },
  EXTENSION: { az: 'dəstək uzadılıb', en: 'support extended' },
  HOLIDAY: { az: 'iş günləri təqvimi dəyişib', en: 'days off changed' },
  PARAMETER: { az: 'qayda dəyişib', en: 'the rule changed' },
  PAUSE: { az: 'fasilə', en: 'pause' },
  RESUME: { az: 'fasilə bitib', en: 'pause ended' },
} as const satisfies Record<Schemas['MoveCause'], Message>);
