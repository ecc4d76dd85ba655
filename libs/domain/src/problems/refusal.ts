import type { Role } from '../permissions/index.js';
import type { ProblemCode, ProblemParams } from './problem-codes.js';

/** Why a decision was refused: a code with parameters, never a sentence. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly params?: ProblemParams;
  /** JSON pointer of the field at fault, e.g. `#/arrivalDate`. */
  readonly pointer?: string;
  /** Roles that may decide otherwise. */
  readonly overridableBy?: readonly Role[];
}
