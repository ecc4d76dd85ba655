import { PROBLEM_CODES, type ProblemCode, type ProblemParams } from '@qayidis/domain/problems';
import type { Role } from '@qayidis/domain/permissions';

/** One field at fault: where it stands in the request and what is wrong with it. */
export interface FieldProblem {
  /** JSON pointer, e.g. `#/person/birthYear`. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

/** `application/problem+json` of the API (RFC 9457, decisions.md E-05). */
export interface Problem {
  readonly code: ProblemCode;
  /** HTTP status; 0 when the server was not reached. */
  readonly status: number;
  /** Given to support to find the request in the log. */
  readonly requestId?: string;
  readonly params?: ProblemParams;
  readonly pointer?: string;
  readonly errors?: readonly FieldProblem[];
  readonly overridableBy?: readonly Role[];
  readonly allowedActions?: readonly string[];
  /** With VERSION_STALE: the record as it stands now. */
  readonly current?: unknown;
  readonly versions?: { readonly sent: number | null; readonly current: number };
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter?: number;
}

const OUTDATED: readonly ProblemCode[] = [
  'VERSION_STALE',
  'TRANSITION_NOT_ALLOWED',
  'ALREADY_DECIDED',
];

/** The refusal says that the page no longer shows how things stand: it has to be read anew. */
export const isOutdated = ({ code }: Problem): boolean => OUTDATED.includes(code);

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const isCode = (value: unknown): value is ProblemCode =>
  PROBLEM_CODES.includes(value as ProblemCode);

const codeOfStatus = (status: number): ProblemCode => {
  if (status === 401) return 'NOT_SIGNED_IN';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 413) return 'FILE_TOO_LARGE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'INTERNAL';
};

/** The problem in an answer; one that a proxy wrote in its own form is recognised by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const fields = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  const retryAfter = Number(response.headers.get('Retry-After'));
  return {
    ...fields,
    code: isCode(fields.code) ? fields.code : codeOfStatus(response.status),
    status: response.status,
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}

/** How browsers say that a part of the screens could not be fetched. A call of ours is a `ProblemError` already. */
const NOT_FETCHED = /fetch|dynamically imported module|module script|load failed/i;

/** What a failed call means for the screen, whatever was thrown; a fault of the screen itself is no lost connection. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const isAway = error instanceof TypeError && NOT_FETCHED.test(error.message);
  return { code: isAway ? 'UNAVAILABLE' : 'INTERNAL', status: 0 };
}
