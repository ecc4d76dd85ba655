import { fail, ok, type Result } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import { guessBits } from './password-strength.js';

/** ACC-01. Lengths count characters as people see them (code points), nothing is trimmed or folded. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** ACC-02. Below this many bits an offline guesser with a common list is through within hours. */
export const LEAST_GUESS_BITS = 36;

/**
 * Whether a password may be set (ACC-01 to ACC-03; ASVS 5.0 6.2.1 to 6.2.12).
 * `context` holds what a guesser knows about the person: name, e-mail, organisation, programme.
 */
export function checkPassword(password: string, context: readonly string[]): Result<null, Refusal> {
  const length = Array.from(password).length;
  if (length < PASSWORD_LENGTH.min) return refused('PASSWORD_TOO_SHORT', PASSWORD_LENGTH.min);
  if (length > PASSWORD_LENGTH.max) return refused('PASSWORD_TOO_LONG', PASSWORD_LENGTH.max);
  if (guessBits(password, []) < LEAST_GUESS_BITS) return refused('PASSWORD_COMMON');
  if (guessBits(password, context) < LEAST_GUESS_BITS) return refused('PASSWORD_PERSONAL');
  return ok(null);
}

const refused = (code: Refusal['code'], limit?: number): Result<never, Refusal> =>
  fail({ code, ...(limit === undefined ? {} : { params: { limit } }) });
