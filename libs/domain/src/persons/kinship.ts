import type { Relation } from '../code-lists/index.js';

/** Years between parent and child below which the two were mixed up. */
const YOUNGEST_PARENT = 12;

/**
 * A child of the principal who is older, or nearly so: the two were mixed up (IMP-19, CASE-80). A warning, for there
 * are real exceptions: a stepchild, an adopted one.
 * @param memberYear year of birth; null where it is not known
 */
export const contradictsAges = (
  relation: Relation | null,
  memberYear: number | null,
  principalYear: number | null,
): boolean =>
  relation === 'CHILD' &&
  memberYear !== null &&
  principalYear !== null &&
  memberYear - principalYear < YOUNGEST_PARENT;
