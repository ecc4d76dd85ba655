/**
 * Every reason for which the system refuses something. The API maps each to a status, the admin to a text;
 * both maps are total, so a code added here does not compile until it has both.
 */
export const PROBLEM_CODES = [
  // shape of a request (400)
  'VALIDATION_FAILED',
  'MALFORMED_BODY',
  'METHOD_REFUSED',
  'IDEMPOTENCY_KEY_MISSING',
  'CURSOR_INVALID',
  // who (401, 403, 404, 429)
  'NOT_SIGNED_IN',
  'SIGN_IN_FAILED',
  'SECOND_FACTOR_REQUIRED',
  'SECOND_FACTOR_WRONG',
  'REAUTH_REQUIRED',
  'LINK_INVALID',
  'FORBIDDEN',
  'CROSS_SITE_REQUEST',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
  // state of the thing (409, 412, 428)
  'TRANSITION_NOT_ALLOWED',
  'ALREADY_DECIDED',
  'ALREADY_EXECUTED',
  'VERSION_STALE',
  'VERSION_MISSING',
  // a rule refuses (422)
  'RULE_REFUSED',
  'IDEMPOTENCY_KEY_REUSED',
  'FOUR_EYES',
  'CONSENT_MISSING',
  'DUPLICATE_SUSPECTED',
  // passwords and accounts (422)
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_COMMON',
  'PASSWORD_PERSONAL',
  'EMAIL_TAKEN',
  'SCOPE_INCOMPLETE',
  'LAST_ADMINISTRATOR',
  'OWN_ACCOUNT',
  // bodies and files (413, 415, 422)
  'BODY_TOO_LARGE',
  'CONTENT_TYPE_REFUSED',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'FILE_UNREADABLE',
  // the system itself (500, 503)
  'INTERNAL',
  'UNAVAILABLE',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Values that a text may name. Codes, numbers and dates only: never a name, a note or another personal value. */
export type ProblemParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;
