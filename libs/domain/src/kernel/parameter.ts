/** A number or switch of the rules that an administrator may change: data with its origin, never buried in code. */
export interface Parameter<Value> {
  readonly value: Value;
  /** WD working days, CD calendar days, EUR_MINOR cents. */
  readonly unit: 'WD' | 'CD' | 'MONTHS' | 'EUR_MINOR' | 'COUNT' | 'SHARE' | 'SWITCH';
  /** Where the rule stands, e.g. `reintegration.md 3 row 4`. */
  readonly source: string;
  /** Marked unsure by its source: shown on screen until a lawyer has spoken. */
  readonly needsLegalReview: boolean;
}

export const parameter = <Value>(
  value: Value,
  unit: Parameter<Value>['unit'],
  source: string,
  needsLegalReview = false,
): Parameter<Value> => ({ value, unit, source, needsLegalReview });
