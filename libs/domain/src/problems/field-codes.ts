import type { ProblemParams } from './problem-codes.js';

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
  'NOT_A_NAME',
  'IN_THE_FUTURE',
  'TOO_EARLY',
  'TOO_LATE',
  'BAD_FORMAT',
  'HIDDEN_CHARACTERS',
  'INVALID',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];

/** The value that a code's text names: without it there would be nothing to say but a placeholder. */
interface NamedValue {
  readonly TOO_LONG: 'max';
  readonly TOO_LARGE: 'max';
  readonly TOO_MANY: 'max';
  readonly TOO_SHORT: 'min';
  readonly TOO_SMALL: 'min';
  readonly TOO_FEW: 'min';
  readonly TOO_EARLY: 'earliest';
  readonly HIDDEN_CHARACTERS: 'characters';
}

type FaultOf<Code extends FieldCode> = Code extends keyof NamedValue
  ? {
      readonly code: Code;
      readonly params: ProblemParams & Readonly<Record<NamedValue[Code], string | number>>;
    }
  : { readonly code: Code; readonly params?: ProblemParams };

/** A code with what its text names; a sender that leaves it out does not compile. */
export type FieldFault<Code extends FieldCode = FieldCode> = Code extends FieldCode
  ? FaultOf<Code>
  : never;
