import { defineJob } from '../../platform/jobs/index.js';

/** Counts many deadlines anew, batch by batch; a repeated run goes on where the last one ended. */
export const RECOMPUTE_DEADLINES = defineJob<{ recomputationId: string }>({
  name: 'deadlines.recompute',
  queue: 'default',
  attempts: 5,
  backoffMs: 2000,
});
