import { laterOf, type PlainDate } from '../kernel/index.js';
import { explainTerm, type Term, type TermExplanation, type WorkingDayCalendar } from './terms.js';

/** What a due day follows from; a rule of a case or of an agreement is one. */
export interface DueRule<Kind extends string = string, StartEvent extends string = string> {
  readonly kind: Kind;
  /** The latest of these is due. */
  readonly terms: readonly Term<StartEvent>[];
  /** A term in calendar days or months that ends on a day off moves to the next working day. */
  readonly rollForward: boolean;
  readonly source: string;
  readonly needsLegalReview: boolean;
}

/** A due day with everything that made it (design.md 3.2). */
export interface DueExplanation<Kind extends string = string, StartEvent extends string = string> {
  readonly kind: Kind;
  readonly due: PlainDate;
  readonly rollForward: boolean;
  readonly source: string;
  readonly needsLegalReview: boolean;
  readonly terms: readonly TermExplanation<StartEvent>[];
  /** The start of the term that decided. */
  readonly decidedBy: StartEvent;
}

/** The day on which something happened that a term counts from; null while it is not known. */
export type StartDays<StartEvent extends string> = (event: StartEvent) => PlainDate | null;

/**
 * When a rule's latest term ends, with the explanation.
 * @returns null where a start is not known yet: the deadline cannot run.
 * @throws RangeError for a rule without terms or a calendar without working days.
 */
export function explainDue<Kind extends string, StartEvent extends string>(
  rule: DueRule<Kind, StartEvent>,
  startOf: StartDays<StartEvent>,
  calendar: WorkingDayCalendar,
): DueExplanation<Kind, StartEvent> | null {
  const terms: TermExplanation<StartEvent>[] = [];
  for (const term of rule.terms) {
    const start = startOf(term.startEvent);
    if (start === null) return null;
    terms.push(explainTerm(term, start, rule.rollForward, calendar));
  }
  const due = terms.map((term) => term.due).reduce(laterOf);
  const decidedBy = terms.find((term) => term.due === due)?.startEvent;
  if (decidedBy === undefined) throw new RangeError(`The rule ${rule.kind} has no term`);
  const { kind, rollForward, source, needsLegalReview } = rule;
  return { kind, due, rollForward, source, needsLegalReview, terms, decidedBy };
}
