/**
 * How long a finished job stays known, in seconds and number. While it is known its id is not added again;
 * migration 0031 writes the same figures for jobs added by SQL.
 */
export const KEEP_FINISHED = {
  removeOnComplete: { age: 86_400, count: 10_000 },
  removeOnFail: { age: 2_592_000, count: 10_000 },
} as const;
