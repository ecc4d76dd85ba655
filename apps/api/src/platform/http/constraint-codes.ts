import type { FieldCode } from '@qayidis/domain/problems';

interface ConstraintCode {
  readonly code: FieldCode;
  /** Names of the parameters that the constraint's arguments become. */
  readonly params?: readonly string[];
  /** What is expected, where the check alone says it. */
  readonly expected?: string;
}

/** What each check of class-validator means to the caller; the first that fails in this order is told. */
const CODES: Readonly<Record<string, ConstraintCode>> = {
  whitelistValidation: { code: 'UNKNOWN_FIELD' },
  isDefined: { code: 'REQUIRED' },
  isString: { code: 'WRONG_TYPE', expected: 'string' },
  isInt: { code: 'WRONG_TYPE', expected: 'integer' },
  isNumber: { code: 'WRONG_TYPE', expected: 'number' },
  isBoolean: { code: 'WRONG_TYPE', expected: 'boolean' },
  isArray: { code: 'WRONG_TYPE', expected: 'array' },
  isObject: { code: 'WRONG_TYPE', expected: 'object' },
  nestedValidation: { code: 'WRONG_TYPE', expected: 'object' },
  isNotEmpty: { code: 'REQUIRED' },
  maxLength: { code: 'TOO_LONG', params: ['max'] },
  minLength: { code: 'TOO_SHORT', params: ['min'] },
  isLength: { code: 'TOO_LONG', params: ['min', 'max'] },
  max: { code: 'TOO_LARGE', params: ['max'] },
  min: { code: 'TOO_SMALL', params: ['min'] },
  arrayMaxSize: { code: 'TOO_MANY', params: ['max'] },
  arrayMinSize: { code: 'TOO_FEW', params: ['min'] },
  arrayUnique: { code: 'NOT_UNIQUE' },
  standsAlone: { code: 'TOO_MANY', params: ['max'] },
  isIn: { code: 'UNKNOWN_CODE', params: ['allowed'] },
  isEnum: { code: 'UNKNOWN_CODE' },
  isPlainDate: { code: 'NOT_A_DATE', expected: 'YYYY-MM-DD' },
  isDateString: { code: 'NOT_AN_INSTANT' },
  isIso8601: { code: 'NOT_AN_INSTANT', expected: 'YYYY-MM-DDThh:mm:ssZ' },
  isEmail: { code: 'NOT_AN_EMAIL', expected: 'name@example.org' },
  isUuid: { code: 'NOT_A_UUID', expected: 'uuid' },
  visibleLine: { code: 'HIDDEN_CHARACTERS' },
  visibleLines: { code: 'HIDDEN_CHARACTERS' },
  matches: { code: 'BAD_FORMAT', params: ['pattern'] },
};
const ORDER = Object.keys(CODES);

/** The failed constraint that says most, and its code. */
export function tellingConstraint(failed: readonly string[]): { name: string } & ConstraintCode {
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const [name = 'unknown'] = [...failed].sort((a, b) => rank(a) - rank(b));
  return { name, ...(CODES[name] ?? { code: 'INVALID' }) };
}
