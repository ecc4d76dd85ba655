import type { TermUnit } from '../deadlines/index.js';

export const AGREEMENT_CODES = ['EU-AZ', 'CH-AZ', 'NO-AZ', 'ME-AZ', 'RS-AZ'] as const;
export type AgreementCode = (typeof AGREEMENT_CODES)[number];

/** Parameters of an agreement that the register needs; later issues add rows (readmission.md 3). */
export const AGREEMENT_PARAMETER_CODES = [
  'CLOCK_START',
  'REPLY_NORMAL',
  'REPLY_ACCELERATED',
  'REPLY_EXTENSION',
  'SILENCE_MEANS_CONSENT',
  'ROLL_FORWARD',
  'TRANSFER_NOTICE',
] as const;
export type AgreementParameterCode = (typeof AGREEMENT_PARAMETER_CODES)[number];

/** WD, CD and MONTHS are lengths; YES_NO is 1 or 0; START names what the reply clock counts from. */
export const AGREEMENT_UNITS = ['WD', 'CD', 'MONTHS', 'YES_NO', 'START'] as const;
export type AgreementUnit = (typeof AGREEMENT_UNITS)[number];

/** What the reply clock counts from (decisions.md D-21). */
export const CLOCK_STARTS = ['RECEIPT', 'ACKNOWLEDGEMENT'] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

/** C confirmed in the text, S in the text of a sibling agreement, G general knowledge (readmission.md, head). */
export const CONFIDENCE_TAGS = ['C', 'S', 'G'] as const;
export type ConfidenceTag = (typeof CONFIDENCE_TAGS)[number];

export interface AgreementParameter {
  readonly code: AgreementParameterCode;
  /** A length in its unit, or 1 and 0 for yes and no; null where the unit is START or no figure was found. */
  readonly value: number | null;
  readonly choice: ClockStart | null;
  readonly unit: AgreementUnit;
  readonly source: string;
  readonly confidence: ConfidenceTag;
  /** Shown as such until the head of the service has signed the figure off (decisions.md D-03). */
  readonly needsLegalReview: boolean;
}

/** One version of an agreement, with what it says about the clock of a reply. */
export interface AgreementProfile {
  readonly code: AgreementCode;
  readonly version: number;
  /** ISO 3166-1 alpha-2 of the states that it binds. */
  readonly memberStates: readonly string[];
  /** Null where sources disagree or none was found. */
  readonly inForceFrom: string | null;
  /** The agreement itself needs a lawyer's word before it is used (decisions.md D-25). */
  readonly needsLegalReview: boolean;
  readonly source: string;
  readonly parameters: readonly AgreementParameter[];
}

export interface AgreementTerm {
  readonly length: number;
  readonly unit: TermUnit;
  readonly source: string;
  readonly needsLegalReview: boolean;
}

type Parameters = Pick<AgreementProfile, 'parameters'>;

export const parameterOf = (
  { parameters }: Parameters,
  code: AgreementParameterCode,
): AgreementParameter | null => parameters.find((one) => one.code === code) ?? null;

/** A parameter as a length of time; null where the agreement has none. */
export function termOf(profile: Parameters, code: AgreementParameterCode): AgreementTerm | null {
  const found = parameterOf(profile, code);
  if (found === null || found.value === null) return null;
  const { value, unit, source, needsLegalReview } = found;
  if (unit === 'YES_NO' || unit === 'START') return null;
  return { length: value, unit, source, needsLegalReview };
}

export const saysYes = (profile: Parameters, code: AgreementParameterCode): boolean =>
  parameterOf(profile, code)?.value === 1;

/** From the receipt where the agreement says nothing (decisions.md D-21). */
export const clockStartOf = (profile: Parameters): ClockStart =>
  parameterOf(profile, 'CLOCK_START')?.choice ?? 'RECEIPT';
