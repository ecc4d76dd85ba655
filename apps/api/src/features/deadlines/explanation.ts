import type { ClockKind, StartEvent } from '@qayidis/domain/cases';
import type { DeadlineExplanation } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';

/** What stands beside a deadline of a case: all that made its day. */
export type Explanation = DeadlineExplanation<ClockKind, StartEvent> & {
  /** Months by which the support was extended; part of its term. */
  readonly extensionMonths?: number;
  /** The day that a visit had before another was agreed. */
  readonly movedFrom?: PlainDate;
};

/** Whether counting anew changed something that a reader sees: the day, or what it rests on. */
export function differs(before: Explanation, now: Explanation): boolean {
  const seen = ({ due, source, needsLegalReview, terms }: Explanation): string =>
    JSON.stringify([
      due,
      source,
      needsLegalReview,
      terms.map(({ start, length, holidays, uncertain }) => [
        start,
        length,
        uncertain,
        holidays.map(({ date, uncertain: doubtful }) => [date, doubtful]),
      ]),
    ]);
  return seen(before) !== seen(now);
}
