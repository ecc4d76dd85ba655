/** How workers hold and recover jobs; times in milliseconds. */
export interface JobTuning {
  /** Jobs that one worker runs at a time, per queue. */
  readonly concurrency: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  /** How often a job may be taken over from a dead worker before it counts as failed. */
  readonly maxStalledCount: number;
  /** Longest silence between the planner and the database, after which another process takes over. */
  readonly plannerSilence: number;
  /** Longest pause after a planned task that failed: what it failed by may have passed. */
  readonly plannerRetry: number;
}

export const JOB_TUNING = Symbol('JOB_TUNING');

/** A killed worker's jobs run again within 30 s (security.md finding 4). */
export const STANDARD_TUNING: JobTuning = {
  concurrency: 4,
  lockDuration: 15_000,
  stalledInterval: 10_000,
  maxStalledCount: 3,
  plannerSilence: 15_000,
  plannerRetry: 60_000,
};
