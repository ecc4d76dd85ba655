import type { Role } from '@qayidis/domain/permissions';
import type { FieldFault, ProblemCode, ProblemParams, Refusal } from '@qayidis/domain/problems';

/** One fault. `pointer`: `#/a/0/b` in the body, `?name` in the query, `{name}` in the path, `Name:` a header. */
export type FieldError = { readonly pointer: string } & (
  | FieldFault
  | { readonly code: ProblemCode; readonly params?: ProblemParams }
);

export interface ProblemDetail {
  readonly params?: ProblemParams;
  /** The one field at fault; short for `errors` with one entry. */
  readonly pointer?: string;
  readonly errors?: readonly FieldError[];
  /** 409: what is possible now. */
  readonly allowedActions?: readonly string[];
  /** 422: the roles that may decide otherwise. */
  readonly overridableBy?: readonly Role[];
  /** 412: the version that was sent and the thing as it is now, in the shape of the route's response. */
  readonly sentVersion?: number;
  readonly current?: { readonly version: number } & Readonly<Record<string, unknown>>;
  /** 429, 503: seconds. */
  readonly retryAfter?: number;
}

/**
 * The only way to refuse: a code with parameters. The filter makes it an answer (RFC 9457).
 * Parameters hold codes, numbers and dates; never a name or another personal value.
 */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: ProblemDetail = {},
  ) {
    super(code);
  }

  /** The answer to a domain rule's refusal. */
  static of(refusal: Refusal, detail: ProblemDetail = {}): ProblemError {
    const { params, pointer, overridableBy } = refusal;
    return new ProblemError(refusal.code, {
      ...(params && { params }),
      ...(pointer && { pointer }),
      ...(overridableBy && { overridableBy }),
      ...detail,
    });
  }
}
