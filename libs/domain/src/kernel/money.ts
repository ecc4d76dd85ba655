/** An amount in minor units (cents, qəpik) of one currency; never a fraction. */
export interface Money {
  /** Whole minor units, between -9e15 and 9e15. */
  readonly minor: number;
  /** ISO 4217 code, e.g. `EUR`. */
  readonly currency: string;
}

/** @throws RangeError when `minor` is not a safe whole number. */
export function money(minor: number, currency = 'EUR'): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError('Money needs whole minor units');
  return { minor, currency };
}

export const sumMinor = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);
