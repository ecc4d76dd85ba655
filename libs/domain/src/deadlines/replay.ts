import type { PlainDate } from '../kernel/index.js';
import { type DueExplanation, type DueRule, explainDue, type StartDays } from './due.js';
import { type DeadlinePause, restOf, resumedDue } from './pauses.js';
import type { WorkingDayCalendar } from './terms.js';

/** A deadline with its pauses: what is kept beside it, and read out when somebody asks why it is due. */
export type DeadlineExplanation<
  Kind extends string = string,
  StartEvent extends string = string,
> = DueExplanation<Kind, StartEvent> & { readonly pauses: readonly DeadlinePause[] };

interface Counted {
  readonly due: PlainDate;
  readonly pauses: readonly DeadlinePause[];
}

function withPause(
  explained: DueExplanation,
  { due, pauses }: Counted,
  pause: DeadlinePause,
  calendar: WorkingDayCalendar,
): Counted {
  const rest = restOf(explained, due, pause.from, calendar);
  const counted = [...pauses, { ...pause, rest }];
  if (pause.to === null) return { due, pauses: counted };
  return { due: resumedDue(rest, pause.to, explained.rollForward, calendar), pauses: counted };
}

/**
 * The deadline as it would be had these starts, terms and days off always held: counted from the beginning, each
 * pause taken where it was, with what was then left.
 * @returns null where a start is not known (any more): the deadline cannot run.
 */
export function replay<Kind extends string, StartEvent extends string>(
  rule: DueRule<Kind, StartEvent>,
  startOf: StartDays<StartEvent>,
  pauses: readonly DeadlinePause[],
  calendar: WorkingDayCalendar,
): DeadlineExplanation<Kind, StartEvent> | null {
  const explained = explainDue(rule, startOf, calendar);
  if (explained === null) return null;
  const none: Counted = { due: explained.due, pauses: [] };
  const counted = pauses.reduce(
    (before, pause) => withPause(explained, before, pause, calendar),
    none,
  );
  return { ...explained, ...counted };
}
