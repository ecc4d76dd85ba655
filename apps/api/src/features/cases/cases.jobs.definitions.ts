import { defineJob } from '../../platform/jobs/index.js';

/** Looks for records of the same person outside the scope of who created the case (decisions.md E-20). */
export const CHECK_DUPLICATES = defineJob<{ caseId: string }>({
  name: 'cases.check-duplicates',
  queue: 'default',
  attempts: 5,
  backoffMs: 2000,
});

/** The same for the cases of an import, some at a time. */
export const CHECK_IMPORTED = defineJob<{ importId: string; afterId: string | null }>({
  name: 'cases.check-imported',
  queue: 'default',
  attempts: 5,
  backoffMs: 2000,
});
