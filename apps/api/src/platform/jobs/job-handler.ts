import { SetMetadata } from '@nestjs/common';
import type { IdPayload, JobDefinition } from './job-definition.js';

/** What a handler may know of the run it is in. */
export interface JobRun {
  readonly id: string;
  /** Written to the trail as the request that did the work. */
  readonly requestId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
}

/**
 * Does one kind of job. Runs at least once: a repeated run must do no harm (security.md 5). Permissions and
 * state are checked anew at run time.
 */
export interface JobHandler<Payload extends IdPayload = IdPayload> {
  run(payload: Payload, run: JobRun): Promise<void>;
}

export const HANDLES_JOB = 'qayidis:handles-job';

/** Marks the one provider that does this kind of job. */
export const HandlesJob = <Payload extends IdPayload>(
  job: JobDefinition<Payload>,
): ClassDecorator => SetMetadata(HANDLES_JOB, job.name);
