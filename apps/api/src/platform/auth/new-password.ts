import { checkPassword } from '@qayidis/domain/accounts';
import { ProblemError } from '../http/index.js';

/** What a guesser knows about a person. */
export interface PasswordContext {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
}

/** @throws ProblemError PASSWORD_... at the field when the rules refuse it (ACC-01 to ACC-03). */
export function demandGoodPassword(
  password: string,
  { name, email, organisation }: PasswordContext,
  pointer: string,
): void {
  const verdict = checkPassword(password, [
    name,
    email,
    ...(organisation === null ? [] : [organisation]),
  ]);
  if (!verdict.ok) throw ProblemError.of(verdict.error, { pointer });
}
