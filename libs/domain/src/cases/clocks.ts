import {
  type DueExplanation,
  explainDue,
  type StartDays,
  type WorkingDayCalendar,
} from '../deadlines/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { ClockKind } from './clock-kinds.js';
import type { ClockRule, StartEvent } from './clock-rules.js';

/** Dates that are not the day of the command: a clock may be started long after them. */
export interface ClockAnchors {
  readonly arrivalConfirmedOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  /** A new episode begins to count here (row 26). */
  readonly reopenedOn: PlainDate | null;
}

export type ClockDue = DueExplanation<ClockKind, StartEvent>;

/** The start of each term of a clock that a command of day `on` set going. */
export const clockStarts =
  (on: PlainDate, anchors: ClockAnchors): StartDays<StartEvent> =>
  (event) => {
    if (event === 'ARRIVAL_CONFIRMED') return anchors.arrivalConfirmedOn;
    if (event === 'REGISTERED') return anchors.reopenedOn ?? anchors.registeredOn;
    return on;
  };

/**
 * When a clock started by a command of day `on` is due, with the explanation.
 * @returns null where a start is not known yet (no confirmed arrival): the clock cannot run.
 * @throws RangeError when the calendar has no working day for 60 days.
 */
export const dueOf = (
  rule: ClockRule,
  on: PlainDate,
  anchors: ClockAnchors,
  calendar: WorkingDayCalendar,
): ClockDue | null => explainDue(rule, clockStarts(on, anchors), calendar);
