import type { Rules } from '../state-machine/index.js';
import type { CaseContext } from './case-context.js';
import { ENDING_GUARDS } from './guards-ending.js';
import { OPENING_GUARDS } from './guards-opening.js';
import { WORK_GUARDS } from './guards-work.js';
import type { CaseGuard } from './vocabulary.js';

/** All guards; the compiler demands one for each name. */
export const CASE_GUARD_RULES: Rules<CaseGuard, CaseContext> = {
  ...OPENING_GUARDS,
  ...WORK_GUARDS,
  ...ENDING_GUARDS,
};
