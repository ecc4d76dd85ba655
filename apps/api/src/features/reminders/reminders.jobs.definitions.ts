import { defineJob } from '../../platform/jobs/job-definition.js';

/**
 * Tells whatever is due. The payload says only which moment woke it: a job that comes twice, late or from an older
 * version finds the same rows, or none.
 */
export const TELL_REMINDERS = defineJob<{ dueAt?: string }>({
  name: 'reminders.tell',
  queue: 'default',
  attempts: 5,
  backoffMs: 1000,
});
