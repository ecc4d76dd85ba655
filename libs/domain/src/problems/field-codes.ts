/** What can be wrong with one field of a request. Rules of the trade use problem codes instead. */
export const FIELD_CODES = [
  'REQUIRED',
  'WRONG_TYPE',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_LARGE',
  'TOO_SMALL',
  'TOO_MANY',
  'TOO_FEW',
  'NOT_UNIQUE',
  'UNKNOWN_CODE',
  'UNKNOWN_FIELD',
  'FORBIDDEN_NAME',
  'REPEATED',
  'TOO_DEEP',
  'NOT_A_DATE',
  'NOT_AN_INSTANT',
  'NOT_AN_EMAIL',
  'NOT_A_UUID',
  'IN_THE_FUTURE',
  'TOO_EARLY',
  'TOO_LATE',
  'BAD_FORMAT',
  'HIDDEN_CHARACTERS',
  'INVALID',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];
