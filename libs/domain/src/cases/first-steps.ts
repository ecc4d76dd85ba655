import { daysBetween, type PlainDate } from '../kernel/index.js';
import type { CaseOrigin } from './case-states.js';
import { type CaseParameters, DEFAULT_CASE_PARAMETERS } from './parameters.js';

/** Steps of the first thirty days that fill the mentor's list at registration (decisions.md D-15). */
export const FIRST_STEPS = [
  'IDENTITY_CARD',
  'RESIDENCE_REGISTRATION',
  'CLINIC',
  'SCHOOL',
  'DOST_CENTRE',
  'SIM_CARD',
  'BANK_CARD',
  'SAFE_PLACE',
] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export const FIRST_STEPS_WITHIN_DAYS = 30;
const SCHOOL_AGES = { from: 6, to: 17 } as const;

export interface FirstStepFacts {
  readonly origin: CaseOrigin;
  /** Confirmed arrival. */
  readonly arrivalOn: PlainDate | null;
  readonly today: PlainDate;
  /** Of everybody in the case, where it is known. */
  readonly birthYears: readonly number[];
}

/** Somebody whose age is from 6 to 17 on some day of this year; the exact day of birth is sealed. */
const hasPupil = ({ birthYears, today }: FirstStepFacts): boolean => {
  const year = Number(today.slice(0, 4));
  return birthYears.some(
    (born) => year - born >= SCHOOL_AGES.from && year - born - 1 <= SCHOOL_AGES.to,
  );
};

/**
 * The steps that make sense: none long after the arrival, none for a case of a register without one, and school only
 * with a child of that age (CASE-58).
 */
export function firstStepsFor(
  facts: FirstStepFacts,
  parameters: CaseParameters = DEFAULT_CASE_PARAMETERS,
): readonly FirstStep[] {
  const { arrivalOn, origin, today } = facts;
  if (arrivalOn === null && origin === 'REGISTER') return [];
  const longAgo = parameters.FIRST_STEPS_AFTER_ARRIVAL.value;
  if (arrivalOn !== null && daysBetween(arrivalOn, today) > longAgo) return [];
  return FIRST_STEPS.filter((step) => step !== 'SCHOOL' || hasPupil(facts));
}
