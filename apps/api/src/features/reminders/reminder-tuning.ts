/** How the worker holds and repeats what it tells. */
export interface ReminderTuning {
  /** Seconds for which a claim keeps others away. */
  readonly leaseS: number;
  /** Occurrences told in one transaction. */
  readonly batch: number;
  /** Attempts after which an occurrence waits for a person. */
  readonly attempts: number;
  /** Seconds before the second attempt; doubles with each further one. */
  readonly backoffS: number;
  /** Rest after a full batch, in times as long as it took: the machine belongs to the people at their screens first. */
  readonly rest: number;
}

export const REMINDER_TUNING = Symbol('REMINDER_TUNING');

export const STANDARD_REMINDER_TUNING: ReminderTuning = {
  leaseS: 60,
  batch: 500,
  attempts: 5,
  backoffS: 30,
  rest: 1,
};
