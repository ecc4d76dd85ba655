import { addDays, daysBetween, type PlainDate } from '../kernel/index.js';
import type { DueExplanation } from './due.js';
import { DayWalk, type WorkingDayCalendar } from './terms.js';

/** Why a deadline stands still: a suspended case; a question to the other state; a hold of theirs (D-44, D-46). */
export const PAUSE_REASONS = ['SUSPENDED', 'INFO_REQUESTED', 'ON_HOLD'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What the rest of a paused deadline is counted in. */
export const REST_UNITS = ['WD', 'CD'] as const;

/** What is left of a deadline when it is paused: working days for WD, else calendar days; negative when overdue. */
export interface DeadlineRest {
  readonly days: number;
  readonly unit: (typeof REST_UNITS)[number];
}

/** A pause is a row of its own (readmission.md 3, calendar rule 5). */
export interface DeadlinePause {
  readonly reason: PauseReason;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly rest: DeadlineRest;
}

/** Whether a rule lets itself be paused for this reason. */
export const mayPause = (
  rule: { readonly pauseReasons: readonly PauseReason[] },
  reason: PauseReason,
): boolean => rule.pauseReasons.includes(reason);

type Explained = Pick<DueExplanation, 'terms' | 'decidedBy'>;

/** The rest of a deadline on the day of a pause (reintegration.md 3 row 21). */
export function restOf(
  { terms, decidedBy }: Explained,
  due: PlainDate,
  pausedOn: PlainDate,
  calendar: WorkingDayCalendar,
): DeadlineRest {
  const deciding = terms.find(({ startEvent }) => startEvent === decidedBy);
  const days = daysBetween(pausedOn, due);
  if (deciding?.unit !== 'WD' || days <= 0) return { days, unit: 'CD' };
  const span = Array.from({ length: days }, (_, index) => addDays(pausedOn, index + 1));
  return { days: span.filter((day) => calendar.isWorkingDay(day)).length, unit: 'WD' };
}

/** The new due date when work goes on with the rest (row 22). What was overdue stays as overdue as it was. */
export function resumedDue(
  rest: DeadlineRest,
  resumedOn: PlainDate,
  rollForward: boolean,
  calendar: WorkingDayCalendar,
): PlainDate {
  const walk = new DayWalk(calendar);
  if (rest.unit === 'WD') return walk.workingDays(resumedOn, rest.days);
  const day = addDays(resumedOn, rest.days);
  return rollForward && rest.days > 0 ? walk.workingDay(day) : day;
}
