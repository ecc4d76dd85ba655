import type { FieldFault } from '../problems/index.js';
import {
  FINDING_FIELDS,
  type FindingCode,
  type FindingField,
  type VisitPart,
} from './finding-fields.js';
import { VISIT_SCHEDULE } from './visit-schedule.js';
import type { VisitCode } from './visit-vocabulary.js';

/** What was found, by field; a field without an answer is absent. */
export type VisitFindings = Readonly<
  Partial<Record<FindingCode, string | number | readonly string[]>>
>;

export interface FindingFault {
  readonly code: FindingCode;
  readonly fault: FieldFault<
    'WRONG_TYPE' | 'UNKNOWN_CODE' | 'TOO_SMALL' | 'TOO_LARGE' | 'UNKNOWN_FIELD' | 'REPEATED'
  >;
}

/** Parts of a visit in this case: a business is looked at where one was supported. */
export const partsOf = (code: VisitCode, hasBusiness: boolean): readonly VisitPart[] =>
  VISIT_SCHEDULE[code].parts.filter((part) => part !== 'BUSINESS' || hasBusiness);

/** The fields that are asked, given what was answered so far. */
export function askedFields(
  code: VisitCode,
  hasBusiness: boolean,
  findings: VisitFindings,
): readonly FindingField[] {
  const parts = partsOf(code, hasBusiness);
  return FINDING_FIELDS.filter(
    ({ part, when }) => parts.includes(part) && (!when || findings[when.code] === when.is),
  );
}

/** Fields that are asked, not optional and without an answer: the visit cannot be recorded before they have one. */
export const missingFindings = (
  code: VisitCode,
  hasBusiness: boolean,
  findings: VisitFindings,
): readonly FindingCode[] =>
  askedFields(code, hasBusiness, findings)
    .filter((field) => !field.optional && findings[field.code] === undefined)
    .map((field) => field.code);

/** Answers to what is not asked any more are dropped, so that a changed mind leaves nothing behind. */
export const keptFindings = (
  code: VisitCode,
  hasBusiness: boolean,
  findings: VisitFindings,
): VisitFindings => {
  const asked = new Set(askedFields(code, hasBusiness, findings).map((field) => field.code));
  return Object.fromEntries(
    Object.entries(findings).filter(([field]) => asked.has(field as FindingCode)),
  );
};

type Value = VisitFindings[FindingCode] | undefined;

const faultOf = (field: FindingField, value: Value): FindingFault['fault'] | null => {
  if (field.kind === 'NUMBER') return numberFault(field.range, value);
  const chosen = field.kind === 'MANY' ? value : [value];
  if (!Array.isArray(chosen)) return { code: 'WRONG_TYPE' };
  if (new Set(chosen).size < chosen.length) return { code: 'REPEATED' };
  const options: readonly unknown[] = field.options;
  return chosen.every((option) => options.includes(option)) ? null : { code: 'UNKNOWN_CODE' };
};

function numberFault(
  [least, most]: readonly [number, number],
  value: Value,
): FindingFault['fault'] | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return { code: 'WRONG_TYPE' };
  if (value < least) return { code: 'TOO_SMALL', params: { min: least } };
  return value > most ? { code: 'TOO_LARGE', params: { max: most } } : null;
}

/** @returns how many there are at most, where more are said to be at school */
const tooManyAtSchool = ({
  CHILDREN_AT_SCHOOL: at = 0,
  CHILDREN_OF_SCHOOL_AGE: all = at,
}: VisitFindings): number | null => (at > all ? Number(all) : null);

const CHILDREN: readonly FindingCode[] = ['CHILDREN_OF_SCHOOL_AGE', 'CHILDREN_AT_SCHOOL'];

/** What cannot be stored at all, draft or not. */
export function findingFaults(findings: VisitFindings): readonly FindingFault[] {
  const faults = Object.entries(findings).flatMap(([key, value]): FindingFault[] => {
    const code = key as FindingCode;
    const field = FINDING_FIELDS.find((candidate) => candidate.code === code);
    const fault =
      field === undefined ? ({ code: 'UNKNOWN_FIELD' } as const) : faultOf(field, value);
    return fault === null ? [] : [{ code, fault }];
  });
  const isCounted = !faults.some(({ code }) => CHILDREN.includes(code));
  const max = isCounted ? tooManyAtSchool(findings) : null;
  if (max === null) return faults;
  return [...faults, { code: 'CHILDREN_AT_SCHOOL', fault: { code: 'TOO_LARGE', params: { max } } }];
}
