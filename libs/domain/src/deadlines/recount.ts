import type { PlainDate } from '../kernel/index.js';
import type { StartDays } from './due.js';
import { type DeadlineExplanation, replay } from './replay.js';
import type { Term, TermExplanation, WorkingDayCalendar } from './terms.js';

/** The terms with which a deadline runs, as they were when it began. */
export const termsOf = <StartEvent extends string>(
  terms: readonly TermExplanation<StartEvent>[],
): Term<StartEvent>[] =>
  terms.map(({ startEvent, length, unit }) => ({ startEvent, length, unit }));

/** What another day, term or origin of a running deadline is; what is not named stays as it was explained. */
export interface Recounted<StartEvent extends string> {
  readonly terms?: readonly Term<StartEvent>[];
  readonly source?: string;
  readonly needsLegalReview?: boolean;
  /** New days of starts; null where a start is gone. */
  readonly starts?: Readonly<Partial<Record<StartEvent, PlainDate | null>>>;
}

const startsOf = <StartEvent extends string>(
  terms: readonly TermExplanation<StartEvent>[],
  changed: Recounted<StartEvent>['starts'],
): StartDays<StartEvent> => {
  const known = new Map(terms.map(({ startEvent, start }) => [startEvent, start]));
  return (event) => {
    const day = changed?.[event];
    return day === undefined ? (known.get(event) ?? null) : day;
  };
};

/**
 * A running deadline counted anew: with the days off of now, its own terms and starts but for what is said to have
 * changed, and its pauses (docs/domain/deadlines.md DL-08).
 */
export function recount<Kind extends string, StartEvent extends string>(
  explained: DeadlineExplanation<Kind, StartEvent>,
  calendar: WorkingDayCalendar,
  changes: Recounted<StartEvent> = {},
): DeadlineExplanation<Kind, StartEvent> | null {
  const { kind, rollForward } = explained;
  const rule = {
    kind,
    rollForward,
    source: changes.source ?? explained.source,
    needsLegalReview: changes.needsLegalReview ?? explained.needsLegalReview,
    terms: changes.terms ?? termsOf(explained.terms),
  };
  return replay(rule, startsOf(explained.terms, changes.starts), explained.pauses, calendar);
}
