import type { LadderStep } from './ladder.js';
import { standardLadder } from './standard-ladders.js';
import type { ReminderTrigger, StepUnit } from './vocabulary.js';

type When = Pick<LadderStep, 'anchor' | 'offset' | 'unit'>;

/** About how many calendar days one of a unit takes; a share of a budget or a time limit is compared with its like. */
const DAYS: Readonly<Record<StepUnit, number>> = { CD: 1, WD: 7 / 5, HOUR: 1 / 24, PERCENT: 1 };

/**
 * The steps of a ladder as they follow each other: those of one anchor by their days, the anchors as in the standard.
 * Steps of one day keep their order.
 */
export function inOrderOfDays<Step extends When>(
  trigger: ReminderTrigger,
  steps: readonly Step[],
): Step[] {
  const anchors = standardLadder(trigger).steps.map(({ anchor }) => anchor);
  const placeOf = ({ anchor }: When): number => anchors.indexOf(anchor);
  const dayOf = ({ offset, unit }: When): number => offset * DAYS[unit];
  return [...steps].sort((a, b) => placeOf(a) - placeOf(b) || dayOf(a) - dayOf(b));
}
