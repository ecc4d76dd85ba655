import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from '../kernel/index.js';
import type { ClockRule, ClockTerm, ClockUnit, StartEvent } from './clock-rules.js';

/** What the clocks ask of a calendar. */
export interface WorkingDayCalendar {
  readonly isWorkingDay: (date: PlainDate) => boolean;
}

/** Dates that are not the day of the command: a clock may be started long after them. */
export interface ClockAnchors {
  readonly arrivalConfirmedOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  /** A new episode begins to count here (row 26). */
  readonly reopenedOn: PlainDate | null;
}

/** How one term came to its date; every due date can be explained (design.md 3.2). */
export interface TermExplanation extends ClockTerm {
  readonly start: PlainDate;
  /** End of the counting, before it moved off a day off. */
  readonly countedTo: PlainDate;
  readonly due: PlainDate;
  /** Days off that were passed over. */
  readonly skippedDays: readonly PlainDate[];
}

export interface ClockDue {
  readonly kind: ClockRule['kind'];
  readonly due: PlainDate;
  readonly rollForward: boolean;
  readonly source: string;
  readonly terms: readonly TermExplanation[];
  /** The start of the term that decided. */
  readonly decidedBy: StartEvent;
}

/** A calendar without a working day for this long is broken. */
const LONGEST_PAUSE_OF_WORK = 60;

function nextWorkingDay(from: PlainDate, calendar: WorkingDayCalendar, skipped: PlainDate[]) {
  let day = from;
  for (let tried = 0; tried < LONGEST_PAUSE_OF_WORK; tried += 1) {
    if (calendar.isWorkingDay(day)) return day;
    skipped.push(day);
    day = addDays(day, 1);
  }
  throw new RangeError(`No working day within ${LONGEST_PAUSE_OF_WORK} days of ${from}`);
}

/** The start day itself does not count (9.7). */
function countWorkingDays(
  start: PlainDate,
  length: number,
  calendar: WorkingDayCalendar,
  skipped: PlainDate[],
): PlainDate {
  let day = start;
  for (let counted = 0; counted < length; counted += 1) {
    day = nextWorkingDay(addDays(day, 1), calendar, skipped);
  }
  return day;
}

function explainTerm(
  { startEvent, length, unit }: ClockTerm,
  start: PlainDate,
  rollForward: boolean,
  calendar: WorkingDayCalendar,
): TermExplanation {
  const skippedDays: PlainDate[] = [];
  const countedTo = endOfTerm(start, length, unit, calendar, skippedDays);
  const due =
    rollForward && unit !== 'WD' ? nextWorkingDay(countedTo, calendar, skippedDays) : countedTo;
  return { startEvent, length, unit, start, countedTo, due, skippedDays };
}

function endOfTerm(
  start: PlainDate,
  length: number,
  unit: ClockUnit,
  calendar: WorkingDayCalendar,
  skipped: PlainDate[],
): PlainDate {
  if (unit === 'WD') return countWorkingDays(start, length, calendar, skipped);
  return unit === 'CD' ? addDays(start, length) : addMonths(start, length);
}

function startOf(event: StartEvent, on: PlainDate, anchors: ClockAnchors): PlainDate | null {
  if (event === 'ARRIVAL_CONFIRMED') return anchors.arrivalConfirmedOn;
  if (event === 'REGISTERED') return anchors.reopenedOn ?? anchors.registeredOn;
  return on;
}

/**
 * When a clock started by a command of day `on` is due, with the explanation.
 * @returns null where a start is not known yet (no confirmed arrival): the clock cannot run.
 * @throws RangeError when the calendar has no working day for 60 days.
 */
export function dueOf(
  rule: ClockRule,
  on: PlainDate,
  anchors: ClockAnchors,
  calendar: WorkingDayCalendar,
): ClockDue | null {
  const terms: TermExplanation[] = [];
  for (const term of rule.terms) {
    const start = startOf(term.startEvent, on, anchors);
    if (start === null) return null;
    terms.push(explainTerm(term, start, rule.rollForward, calendar));
  }
  const due = terms.map((term) => term.due).reduce(laterOf);
  const decidedBy = terms.find((term) => term.due === due)?.startEvent ?? 'CREATED';
  const { kind, rollForward, source } = rule;
  return { kind, due, rollForward, source, terms, decidedBy };
}

/** What is left of a clock when it is paused: working days for WD, else calendar days; negative when overdue. */
export interface ClockRest {
  readonly days: number;
  readonly unit: 'WD' | 'CD';
}

/** The rest of a deadline on the day of a suspension (row 21). */
export function restOf(
  explanation: ClockDue,
  due: PlainDate,
  pausedOn: PlainDate,
  calendar: WorkingDayCalendar,
): ClockRest {
  const deciding = explanation.terms.find(({ startEvent }) => startEvent === explanation.decidedBy);
  const days = daysBetween(pausedOn, due);
  if (deciding?.unit !== 'WD' || days <= 0) return { days, unit: 'CD' };
  const span = Array.from({ length: days }, (_, index) => addDays(pausedOn, index + 1));
  return { days: span.filter((day) => calendar.isWorkingDay(day)).length, unit: 'WD' };
}

/** The new due date when work goes on with the rest (row 22). What was overdue stays as overdue as it was. */
export function resumedDue(
  rest: ClockRest,
  resumedOn: PlainDate,
  rollForward: boolean,
  calendar: WorkingDayCalendar,
): PlainDate {
  if (rest.unit === 'WD') return countWorkingDays(resumedOn, rest.days, calendar, []);
  const day = addDays(resumedOn, rest.days);
  return rollForward && rest.days > 0 ? nextWorkingDay(day, calendar, []) : day;
}
