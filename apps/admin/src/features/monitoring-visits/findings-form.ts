import {
  askedFields,
  findingFaults,
  keptFindings,
  missingFindings,
  type VisitFindings,
} from '@qayidis/domain/monitoring';
import type { FieldFaults } from '#/components/form';
import type { VisitDetail } from './api/visits';

type Value = string | string[] | number | null;

export type FindingsValues = { findings: Record<string, Value> };

const MANY = 'CHANGE_MARKERS';

export const valuesOf = ({ findings }: VisitDetail): FindingsValues => ({
  findings: Object.fromEntries(
    findings.map(({ code, chosen, number }) => [
      code,
      code === MANY ? [...chosen] : (number ?? chosen[0] ?? null),
    ]),
  ),
});

const isAnswered = (value: Value): value is string | string[] | number =>
  value !== null && value !== '' && (!Array.isArray(value) || value.length > 0);

/** What was found, as the rules have it. */
export const findingsIn = ({ findings }: FindingsValues): VisitFindings =>
  Object.fromEntries(Object.entries(findings).filter(([, value]) => isAnswered(value)));

export const fieldsFor = ({ code, hasBusiness }: VisitDetail, values: FindingsValues) =>
  askedFields(code, hasBusiness, findingsIn(values));

export function bodyOf(visit: VisitDetail, values: FindingsValues) {
  const asked = new Set<string>(fieldsFor(visit, values).map(({ code }) => code));
  return {
    findings: Object.entries(findingsIn(values))
      .filter(([code]) => asked.has(code))
      .map(([code, value]) => ({
        code,
        chosen: chosenOf(value),
        number: typeof value === 'number' ? value : null,
      })),
  };
}

const chosenOf = (value: VisitFindings[keyof VisitFindings]): readonly string[] => {
  if (value === undefined || typeof value === 'number') return [];
  return typeof value === 'string' ? [value] : value;
};

/** Answers that cannot be: the rest of a draft waits with them, kept for who typed it. */
export const wrongIn = ({ code, hasBusiness }: VisitDetail, values: FindingsValues): FieldFaults =>
  Object.fromEntries(
    findingFaults(keptFindings(code, hasBusiness, findingsIn(values))).map((found) => [
      `findings.${found.code}`,
      found.fault as FieldFaults[string],
    ]),
  );

export const gapsIn = ({ code, hasBusiness }: VisitDetail, values: FindingsValues): FieldFaults =>
  Object.fromEntries(
    missingFindings(code, hasBusiness, findingsIn(values)).map((field) => [
      `findings.${field}`,
      'REQUIRED' as const,
    ]),
  );
