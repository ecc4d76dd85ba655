/** Largest difference between this machine's clock and the database's, in milliseconds (security.md finding 3). */
export const MAX_SKEW_MS = 2000;

/** The machine's clock is wrong: a worker would steal the running jobs of others. */
export class ClockSkewError extends Error {
  constructor(skewMs: number) {
    super(
      `The clock of this machine differs from the database's by ${Math.round(skewMs / 100) / 10} s ` +
        `(at most ${MAX_SKEW_MS / 1000} s are safe). Set the clock, for example by NTP, and start again.`,
    );
    this.name = 'ClockSkewError';
  }
}

type Query = (sql: string) => Promise<readonly { readonly at: Date | string }[]>;

/**
 * This machine's clock minus the database's in milliseconds; real clocks, without the tests' offset (E-13).
 * Half the round trip is taken off, so a slow network does not look like a wrong clock.
 */
export async function clockSkew(query: Query, clock: () => number = Date.now): Promise<number> {
  const before = clock();
  const [row] = await query('select clock_timestamp() as at');
  const after = clock();
  if (!row) throw new Error('The database told no time');
  return (before + after) / 2 - new Date(row.at).getTime();
}

/** @throws ClockSkewError when the clocks are more than two seconds apart. */
export async function refuseSkewedClock(query: Query, clock?: () => number): Promise<void> {
  const skew = await clockSkew(query, clock);
  if (Math.abs(skew) > MAX_SKEW_MS) throw new ClockSkewError(skew);
}
