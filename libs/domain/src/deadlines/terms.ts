import type { DayExplanation } from '../calendar/index.js';
import { addDays, addMonths, type PlainDate } from '../kernel/index.js';

/** WD working days, CD calendar days; months end on the same day number, else on the month's last day. */
export const TERM_UNITS = ['WD', 'CD', 'MONTHS'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** How long something may take from its start; a negative length counts backwards ("3 WD before"). */
export interface Term<StartEvent extends string = string> {
  readonly startEvent: StartEvent;
  readonly length: number;
  readonly unit: TermUnit;
}

/** What the terms ask of a calendar; without `explain` the days passed over have no names. */
export interface WorkingDayCalendar {
  readonly isWorkingDay: (date: PlainDate) => boolean;
  readonly explain?: (date: PlainDate) => DayExplanation;
}

/** A day off that was passed over and is no mere weekend. */
export type SkippedHoliday = Pick<
  DayExplanation,
  'date' | 'reason' | 'names' | 'labels' | 'movedFrom' | 'uncertain'
>;

/** How one term came to its date; every due date can be explained (design.md 3.2). */
export interface TermExplanation<StartEvent extends string = string> extends Term<StartEvent> {
  readonly start: PlainDate;
  /** End of the counting, before it moved off a day off. */
  readonly countedTo: PlainDate;
  readonly due: PlainDate;
  /** Days off that were passed over, weekends among them. */
  readonly skippedDays: readonly PlainDate[];
  readonly holidays: readonly SkippedHoliday[];
  /** A day that decided is a forecast or comes from the rule alone: the date may still move. */
  readonly uncertain: boolean;
}

/** A calendar without a working day for this long is broken. */
const LONGEST_PAUSE_OF_WORK = 60;

/** Steps over the days of a calendar and remembers what it passed. */
export class DayWalk {
  readonly skippedDays: PlainDate[] = [];
  readonly holidays: SkippedHoliday[] = [];
  uncertain = false;

  constructor(private readonly calendar: WorkingDayCalendar) {}

  /** The start day itself never counts (reintegration.md 9.7). */
  workingDays(start: PlainDate, count: number): PlainDate {
    const direction = count < 0 ? -1 : 1;
    let day = start;
    for (let left = Math.abs(count); left > 0; left -= 1)
      day = this.workingDay(addDays(day, direction), direction);
    return day;
  }

  /** The day itself when work is done on it, else the next such day. */
  workingDay(from: PlainDate, direction: 1 | -1 = 1): PlainDate {
    let day = from;
    for (let tried = 0; tried < LONGEST_PAUSE_OF_WORK; tried += 1) {
      if (this.works(day)) return day;
      day = addDays(day, direction);
    }
    throw new RangeError(`No working day within ${LONGEST_PAUSE_OF_WORK} days of ${from}`);
  }

  private works(day: PlainDate): boolean {
    const explained = this.calendar.explain?.(day);
    if (explained?.uncertain === true) this.uncertain = true;
    const working = explained?.working ?? this.calendar.isWorkingDay(day);
    if (working) return true;
    this.skippedDays.push(day);
    if (explained && explained.reason !== 'WEEKEND') this.holidays.push(holidayOf(explained));
    return false;
  }
}

const holidayOf = ({
  date,
  reason,
  names,
  labels,
  movedFrom,
  uncertain,
}: DayExplanation): SkippedHoliday => ({ date, reason, names, labels, movedFrom, uncertain });

function endOf({ length, unit }: Term, start: PlainDate, walk: DayWalk): PlainDate {
  if (unit === 'WD') return walk.workingDays(start, length);
  return unit === 'CD' ? addDays(start, length) : addMonths(start, length);
}

/**
 * Counts a term: day 0 is the start, day 1 the next day (readmission.md 3, calendar rule 1).
 * @param rollForward whether a term in calendar days or months that ends on a day off moves to the next working day
 * @throws RangeError when the calendar has no working day for 60 days
 */
export function explainTerm<StartEvent extends string>(
  { startEvent, length, unit }: Term<StartEvent>,
  start: PlainDate,
  rollForward: boolean,
  calendar: WorkingDayCalendar,
): TermExplanation<StartEvent> {
  const walk = new DayWalk(calendar);
  const countedTo = endOf({ startEvent, length, unit }, start, walk);
  const due = rollForward && unit !== 'WD' ? walk.workingDay(countedTo) : countedTo;
  const { skippedDays, holidays, uncertain } = walk;
  return { startEvent, length, unit, start, countedTo, due, skippedDays, holidays, uncertain };
}
