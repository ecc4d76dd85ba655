import { ageOn, type PlainDate } from '../kernel/index.js';
import type { ReadDate } from './read-date.js';

const ADULT = 18;

/**
 * Whether a member of a register's family counts as somebody whom the principal supports: a child, unless it is known to
 * be of age, since adult children have a case of their own (reintegration.md 5.1, S8). Of a birth year alone, the year
 * in which one comes of age still counts.
 */
export function isDependant(
  relation: string | null | undefined,
  born: ReadDate | null | undefined,
  on: PlainDate,
): boolean {
  if (relation !== 'CHILD') return false;
  if (!born) return true;
  if (born.precision === 'DAY') return ageOn(born.date, on) < ADULT;
  return Number(on.slice(0, 4)) - Number(born.date.slice(0, 4)) <= ADULT;
}
