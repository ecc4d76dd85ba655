import type { FeedSubject } from '@qayidis/domain/calendar-entries';

export type FeedLocale = 'az' | 'en';

/** Says nothing of what the work is about, and never the product's name alone (D-07, D-29). */
export const FEED_NAME = { az: 'İş təqvimi', en: 'Work calendar' } as const;

/** All the words that leave for a calendar outside (REM-44). */
export const FEED_WORDS: Readonly<Record<FeedSubject, Readonly<Record<FeedLocale, string>>>> = {
  DRAFT: { az: 'Qaralama', en: 'Draft' },
  ACKNOWLEDGEMENT: { az: 'Təsdiq', en: 'Acknowledgement' },
  FIRST_CONTACT: { az: 'İlk əlaqə', en: 'First contact' },
  REVIEW: { az: 'Yenidən baxış', en: 'Review' },
  APPEAL: { az: 'Müraciət müddəti', en: 'Appeal period' },
  DECISION: { az: 'Qərar', en: 'Decision' },
  INTAKE: { az: 'Müsahibə', en: 'Interview' },
  ASSESSMENT: { az: 'Qiymətləndirmə', en: 'Assessment' },
  PLAN: { az: 'Plan', en: 'Plan' },
  SUPPORT_END: { az: 'Müddətin sonu', en: 'End of the period' },
  RETENTION: { az: 'Saxlama müddəti', en: 'Retention' },
  VISIT: { az: 'Görüşün günü', en: 'Visit due' },
  PLANNED_VISIT: { az: 'Görüş', en: 'Visit' },
  WINDOW_END: { az: 'Görüş müddətinin sonu', en: 'Last day for the visit' },
  CONSENT: { az: 'Razılıq', en: 'Consent' },
  DELIVERY: { az: 'Təhvil', en: 'Delivery' },
  TASK: { az: 'Tapşırıq', en: 'Task' },
};
