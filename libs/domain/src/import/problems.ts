import type { ProblemParams } from '../problems/index.js';
import type { RegisterField } from './fields.js';

export const IMPORT_SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const;
export type ImportSeverity = (typeof IMPORT_SEVERITIES)[number];

/** A row with an ERROR cannot be taken as it is; a WARNING asks a person to look; a NOTE explains. */
export const IMPORT_PROBLEMS = {
  NAME_MISSING: 'ERROR',
  NAME_NOT_A_NAME: 'ERROR',
  NAME_ORDER_GUESSED: 'WARNING',
  NAME_CAPITALS: 'WARNING',
  NAME_CYRILLIC: 'WARNING',
  NAME_ONE_WORD: 'WARNING',
  NAME_MANY_WORDS: 'WARNING',
  DATE_MISSING: 'ERROR',
  DATE_UNREADABLE: 'ERROR',
  DATE_IMPOSSIBLE: 'ERROR',
  DATE_AMBIGUOUS: 'WARNING',
  DATE_YEAR_ONLY: 'WARNING',
  BIRTH_IN_FUTURE: 'ERROR',
  BIRTH_DATE_MISSING: 'WARNING',
  ARRIVAL_IN_FUTURE: 'WARNING',
  ARRIVAL_BEFORE_BIRTH: 'ERROR',
  AGE_IMPLAUSIBLE: 'WARNING',
  PRINCIPAL_IS_MINOR: 'WARNING',
  SEX_UNKNOWN: 'WARNING',
  SEX_CONTRADICTS_PATRONYMIC: 'WARNING',
  SEX_CONTRADICTS_VULNERABILITY: 'WARNING',
  SEX_CONTRADICTS_RELATION: 'WARNING',
  FIN_MALFORMED: 'WARNING',
  FIN_CORRECTED: 'WARNING',
  FIN_KNOWN: 'WARNING',
  FIN_REPEATED: 'WARNING',
  FIN_TAKEN: 'ERROR',
  COUNTRY_MISSING: 'ERROR',
  COUNTRY_UNKNOWN: 'ERROR',
  RETURN_TYPE_UNKNOWN: 'WARNING',
  RETURN_TYPE_GENERAL: 'NOTE',
  PLACE_UNKNOWN: 'WARNING',
  PHONE_UNREADABLE: 'WARNING',
  NUMBER_UNREADABLE: 'WARNING',
  VULNERABILITY_UNKNOWN: 'WARNING',
  ASSISTANCE_UNKNOWN: 'WARNING',
  STATUS_UNKNOWN: 'WARNING',
  AMOUNT_UNREADABLE: 'WARNING',
  AMOUNT_NEGATIVE: 'WARNING',
  AMOUNT_AMBIGUOUS: 'WARNING',
  CURRENCY_DIFFERS: 'WARNING',
  WORD_GUESSED: 'WARNING',
  TEXT_LOOKS_LIKE_FORMULA: 'WARNING',
  TEXT_TOO_LONG: 'ERROR',
  TEXT_CLEANED: 'NOTE',
  MEMBER_COUNT_DIFFERS: 'WARNING',
  NUMBER_REPEATED: 'WARNING',
  RELATION_UNKNOWN: 'WARNING',
  PRINCIPAL_UNKNOWN: 'ERROR',
  CHILD_BORN_BEFORE_PARENT: 'WARNING',
} as const satisfies Record<string, ImportSeverity>;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;
export const IMPORT_PROBLEM_CODES = Object.keys(IMPORT_PROBLEMS) as ImportProblemCode[];

/** What is wrong at one cell. Parameters are codes, numbers and dates; the cell's own text is never repeated. */
export interface CellProblem {
  readonly code: ImportProblemCode;
  readonly params?: ProblemParams;
}

export interface RowProblem extends CellProblem {
  readonly field: RegisterField;
  readonly severity: ImportSeverity;
}

export const rowProblem = (field: RegisterField, problem: CellProblem): RowProblem => ({
  ...problem,
  field,
  severity: IMPORT_PROBLEMS[problem.code],
});

export const ROW_STATUSES = ['READY', 'CHECK', 'REFUSED'] as const;
/** READY can be taken; CHECK can, with something to look at; REFUSED cannot before it is corrected. */
export type RowStatus = (typeof ROW_STATUSES)[number];

export function statusOf(problems: readonly RowProblem[]): RowStatus {
  if (problems.some(({ severity }) => severity === 'ERROR')) return 'REFUSED';
  return problems.some(({ severity }) => severity === 'WARNING') ? 'CHECK' : 'READY';
}
