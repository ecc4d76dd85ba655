import type { RapidCheckFlag } from '@qayidis/domain/code-lists';
import type { FamilyMember } from './family.js';
import { hasReached, type Life } from './life.js';

const FLAGS: readonly RapidCheckFlag[] = ['MED', 'NOHOME', 'MH', 'NODOC', 'SINGLE', 'DIS'];

/** What the rapid check of a case brought up: none, one or two, the same whenever it is asked. */
export function redFlagsOf(
  { state, stateSince }: Life,
  members: readonly FamilyMember[],
): RapidCheckFlag[] {
  if (!hasReached(state, 'PLANNING')) return [];
  const day = Number(stateSince.slice(-2));
  const first = (day + members.length) % FLAGS.length;
  const alone = !members.some(({ relation }) => relation === 'SPOUSE');
  const single = alone && members.some(({ relation }) => relation === 'CHILD');
  return FLAGS.filter((flag) => flag !== 'SINGLE' || single)
    .filter(
      (_, index) => index === first || (day % 3 === 0 && index === (first + 2) % FLAGS.length),
    )
    .slice(0, day % 3 === 1 ? 0 : 2);
}
