import { addDays, daysBetween, type PlainDate } from '../kernel/index.js';

/** The days within which something due may be done (reintegration.md 7). */
export interface DueWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Around a due day, in calendar days to either side. */
export const windowAround = (due: PlainDate, before: number, after: number): DueWindow => ({
  from: addDays(due, -before),
  to: addDays(due, after),
});

/** A window goes with its due day and keeps its width. */
export function movedWindow(
  { from, to }: DueWindow,
  dueBefore: PlainDate,
  dueNow: PlainDate,
): DueWindow {
  const by = daysBetween(dueBefore, dueNow);
  return { from: addDays(from, by), to: addDays(to, by) };
}

export type WindowState = 'NOT_OPEN' | 'OPEN' | 'PASSED';

export function windowState({ from, to }: DueWindow, on: PlainDate): WindowState {
  if (on < from) return 'NOT_OPEN';
  return on > to ? 'PASSED' : 'OPEN';
}
