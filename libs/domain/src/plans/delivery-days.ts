import { addDays, type DayRange, type PlainDate } from '../kernel/index.js';

/**
 * Help that could not wait is written down after it was given: two working days even over the longest run of holidays
 * (PLAN-19, D-14).
 */
export const IMMEDIATE_HELP_WRITTEN_WITHIN_DAYS = 14;

/** The days on which what was ordered may have been delivered; not known when: any up to today (PLAN-19). */
export const deliveryRange = (
  today: PlainDate,
  orderedOn: PlainDate | null,
): Partial<Pick<DayRange, 'earliest'>> & Pick<DayRange, 'latest'> => ({
  latest: today,
  ...(orderedOn !== null && { earliest: orderedOn }),
});

/** The days on which immediate help that is written down today may have been given (PLAN-19). */
export const immediateHelpRange = (today: PlainDate): DayRange => ({
  earliest: addDays(today, -IMMEDIATE_HELP_WRITTEN_WITHIN_DAYS),
  latest: today,
});
