/** WD working days, CD calendar days, EUR_MINOR cents, YEARS of age, HOUR of the day in Baku, POINTS of a score. */
export const PARAMETER_UNITS = [
  'WD',
  'CD',
  'MONTHS',
  'YEARS',
  'HOUR',
  'EUR_MINOR',
  'COUNT',
  'POINTS',
  'SHARE',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** A number of the rules that an administrator may change: data with its origin, never buried in code (design.md 3.3). */
export interface Parameter {
  readonly value: number;
  readonly unit: ParameterUnit;
  /** What may be entered, both ends included. */
  readonly range: readonly [least: number, most: number];
  /** Where the rule stands, e.g. `reintegration.md 3 row 4`. */
  readonly source: string;
  /** Marked unsure by its source: shown on screen until a lawyer has spoken. */
  readonly needsLegalReview: boolean;
}

export const parameter = (
  value: number,
  unit: ParameterUnit,
  range: Parameter['range'],
  source: string,
  needsLegalReview = false,
): Parameter => ({ value, unit, range, source, needsLegalReview });
