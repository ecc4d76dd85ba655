import { addWorkingDays, type Calendar } from '../calendar/index.js';
import { addDays, type PlainDate } from '../kernel/index.js';
import { type Ladder, type LadderStep, stepKey } from './ladder.js';
import { bakuDay, morningOf, type QuietHours, tellAt } from './quiet-hours.js';
import { TRIGGER_TRAITS } from './triggers.js';
import type { ReminderAnchor } from './vocabulary.js';

/** What is known of one thing that a ladder watches. */
export interface TriggerFacts {
  readonly days: Readonly<Partial<Record<ReminderAnchor, PlainDate>>>;
  /** The moment of an event, milliseconds since 1970. */
  readonly happenedAt?: number;
  /** How much of the budget is used, and since when it stands at its present size. */
  readonly usedPercent?: number;
  /** Steps of earlier days are before the system and remind nobody (D-19). */
  readonly since: PlainDate;
}

/** One step of one thing: whom it is told is found among the accounts. */
export interface Occurrence {
  readonly step: LadderStep;
  readonly key: string;
  readonly day: PlainDate;
  readonly at: number;
}

/** The day of a step that counts in days from the day of its anchor. Zero is the day itself. */
export const stepDay = (
  anchor: PlainDate,
  { offset, unit }: Pick<LadderStep, 'offset' | 'unit'>,
  calendar: Calendar,
): PlainDate =>
  unit === 'WD' ? addWorkingDays(calendar, anchor, offset) : addDays(anchor, offset);

const HOUR_MS = 3_600_000;

/**
 * Every step of a ladder that these facts call for, in order of time; what lies before `since` is left out.
 * @throws RangeError for a calendar without working days
 */
export function occurrencesOf(
  facts: TriggerFacts,
  { trigger, steps }: Ladder,
  calendar: Calendar,
  quiet: QuietHours,
): readonly Occurrence[] {
  const { urgent } = TRIGGER_TRAITS[trigger];
  return steps
    .flatMap((step) => {
      const moment = momentOf(step, facts, calendar, quiet);
      if (moment === null || moment.day < facts.since) return [];
      return [{ step, key: stepKey(step), day: moment.day, at: tellAt(moment.at, urgent, quiet) }];
    })
    .sort((a, b) => a.at - b.at);
}

function momentOf(
  step: LadderStep,
  facts: TriggerFacts,
  calendar: Calendar,
  quiet: QuietHours,
): { readonly day: PlainDate; readonly at: number } | null {
  if (step.unit === 'HOUR') {
    if (facts.happenedAt === undefined) return null;
    const at = facts.happenedAt + step.offset * HOUR_MS;
    return { day: bakuDay(at), at };
  }
  const anchor = facts.days[step.anchor];
  if (anchor === undefined) return null;
  if (step.unit === 'PERCENT')
    return (facts.usedPercent ?? 0) >= step.offset
      ? { day: anchor, at: morningOf(anchor, quiet) }
      : null;
  const day = stepDay(anchor, step, calendar);
  return { day, at: morningOf(day, quiet) };
}

/** A day of an anchor and the day that a step makes of it. */
export interface StepDay {
  readonly offset: number;
  readonly unit: 'CD' | 'WD';
  readonly anchorDay: PlainDate;
  readonly day: PlainDate;
}

/** A working day is at most this many calendar days from the one before, holidays of Novruz included. */
const CALENDAR_DAYS_PER_WORKING_DAY = 2;
const LONGEST_HOLIDAYS = 20;

/**
 * Which days of anchors make a step fall into a window: what a planner has to look for, so that it need not count
 * for every deadline there is.
 */
export function anchorDaysOf(
  steps: readonly Pick<LadderStep, 'offset' | 'unit'>[],
  window: { readonly from: PlainDate; readonly to: PlainDate },
  calendar: Calendar,
): readonly StepDay[] {
  const distinct = new Map(steps.map((step) => [`${step.offset}${step.unit}`, step]));
  return [...distinct.values()].flatMap(({ offset, unit }) => {
    if (unit !== 'CD' && unit !== 'WD') return [];
    const reach =
      unit === 'CD' ? 0 : Math.abs(offset) * CALENDAR_DAYS_PER_WORKING_DAY + LONGEST_HOLIDAYS;
    const centre = unit === 'CD' ? -offset : 0;
    const first = addDays(window.from, centre - (offset > 0 ? reach : 0));
    const last = addDays(window.to, centre + (offset < 0 ? reach : 0));
    const days: StepDay[] = [];
    for (let anchorDay = first; anchorDay <= last; anchorDay = addDays(anchorDay, 1)) {
      const day = stepDay(anchorDay, { offset, unit }, calendar);
      if (day >= window.from && day <= window.to) days.push({ offset, unit, anchorDay, day });
    }
    return days;
  });
}
