import { type Recounted, termsOf } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { StartEvent } from '@qayidis/domain/cases';
import type { Explanation } from './explanation.js';

/** What the clocks that count from the arrival ask of a case. */
export interface Arrival {
  readonly arrivalOn: PlainDate | null;
  readonly supportExtensionMonths: number;
}

const ARRIVAL = 'ARRIVAL_CONFIRMED' satisfies StartEvent;

export const countsFromArrival = ({ terms }: Explanation): boolean =>
  terms.some(({ startEvent }) => startEvent === ARRIVAL);

export const countsFromArrivalAlone = ({ terms }: Explanation): boolean =>
  terms.length > 0 && terms.every(({ startEvent }) => startEvent === ARRIVAL);

/** The support is as long as it was extended to (reintegration.md 3, orders of clocks). */
const extensionOf = ({ kind }: Explanation, months: number): number =>
  kind === 'SUPPORT_END' ? months : 0;

/** A confirmed arrival or a longer support, as a change of a running deadline; its other terms stay. */
export function arrivalChange(
  explained: Explanation,
  { arrivalOn, supportExtensionMonths }: Arrival,
): { readonly recounted: Recounted<StartEvent>; readonly extensionMonths: number } {
  const extensionMonths = extensionOf(explained, supportExtensionMonths);
  const longer = extensionMonths - (explained.extensionMonths ?? 0);
  const terms = termsOf(explained.terms).map((term) =>
    term.startEvent === ARRIVAL ? { ...term, length: term.length + longer } : term,
  );
  return { recounted: { terms, starts: { [ARRIVAL]: arrivalOn } }, extensionMonths };
}

/** Why such a change moved the deadline: another arrival, else a longer support. */
export const causeOf = (before: Explanation, { arrivalOn }: Arrival): 'ARRIVAL' | 'EXTENSION' =>
  before.terms.some(({ startEvent, start }) => startEvent === ARRIVAL && start !== arrivalOn)
    ? 'ARRIVAL'
    : 'EXTENSION';
