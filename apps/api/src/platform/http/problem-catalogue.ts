import type { ProblemCode } from '@qayidis/domain/problems';

interface ProblemEntry {
  readonly status: number;
  /** A short English title, the same for every occurrence (RFC 9457, 3.1.4). Screens use their own catalogue. */
  readonly title: string;
  /** Seconds after which the same request may be sent again. */
  readonly retryAfter?: number;
}

/** Status and title of every refusal (decisions.md E-05). Total: a new code does not compile without an entry. */
export const PROBLEM_CATALOGUE = {
  VALIDATION_FAILED: { status: 400, title: 'The request has fields that cannot be used' },
  MALFORMED_BODY: { status: 400, title: 'The request cannot be read' },
  IDEMPOTENCY_KEY_MISSING: { status: 400, title: 'An Idempotency-Key (a UUID) is needed' },
  CURSOR_INVALID: { status: 400, title: 'The cursor is not valid any more' },
  NOT_SIGNED_IN: { status: 401, title: 'Sign in first' },
  SIGN_IN_FAILED: { status: 401, title: 'The sign-in details are not right' },
  SECOND_FACTOR_REQUIRED: { status: 401, title: 'A second factor is needed' },
  SECOND_FACTOR_WRONG: { status: 401, title: 'The code is not right' },
  REAUTH_REQUIRED: { status: 401, title: 'Confirm who you are again' },
  LINK_INVALID: { status: 410, title: 'The link is used, expired or wrong' },
  FORBIDDEN: { status: 403, title: 'Your role does not include this' },
  CROSS_SITE_REQUEST: { status: 403, title: 'The request came from another site' },
  NOT_FOUND: { status: 404, title: 'There is nothing here that you may see' },
  METHOD_REFUSED: { status: 405, title: 'This method is not offered' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests', retryAfter: 30 },
  TRANSITION_NOT_ALLOWED: { status: 409, title: 'Not possible in the present state' },
  ALREADY_DECIDED: { status: 409, title: 'This has been decided already' },
  ALREADY_EXECUTED: { status: 409, title: 'This was done already; its answer is no longer known' },
  VERSION_STALE: { status: 412, title: 'It was changed meanwhile' },
  VERSION_MISSING: { status: 428, title: 'The version that you saw is needed (If-Match)' },
  RULE_REFUSED: { status: 422, title: 'A rule refuses this' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'The Idempotency-Key belongs to another request' },
  FOUR_EYES: { status: 422, title: 'Another person has to do this' },
  CONSENT_MISSING: { status: 422, title: 'A consent is missing' },
  DUPLICATE_SUSPECTED: { status: 422, title: 'There may be a record already' },
  PASSWORD_TOO_SHORT: { status: 422, title: 'The password is too short' },
  PASSWORD_TOO_LONG: { status: 422, title: 'The password is too long' },
  PASSWORD_COMMON: { status: 422, title: 'The password is among the first that are guessed' },
  PASSWORD_PERSONAL: { status: 422, title: 'The password contains what others know of you' },
  EMAIL_TAKEN: { status: 422, title: 'An account with this address exists' },
  SCOPE_INCOMPLETE: { status: 422, title: 'The role needs an organisation or a programme' },
  LAST_ADMINISTRATOR: { status: 422, title: 'The last administrator has to stay' },
  OWN_ACCOUNT: { status: 422, title: 'This cannot be done to your own account' },
  BODY_TOO_LARGE: { status: 413, title: 'The request is too large' },
  CONTENT_TYPE_REFUSED: { status: 415, title: 'This content type is not accepted here' },
  FILE_TOO_LARGE: { status: 413, title: 'The file is too large' },
  FILE_TYPE_REFUSED: { status: 415, title: 'This kind of file is not accepted' },
  FILE_UNREADABLE: { status: 422, title: 'The file cannot be read' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'Not available at the moment', retryAfter: 2 },
} as const satisfies Record<ProblemCode, ProblemEntry>;

export const problemEntry = (code: ProblemCode): ProblemEntry => PROBLEM_CATALOGUE[code];
