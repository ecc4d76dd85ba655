import { SetMetadata } from '@nestjs/common';
import type { JobTuning } from './job-tuning.js';

/** When a planned task is due. */
export interface Plan {
  /** Dotted name, unique. */
  readonly name: string;
  /** Milliseconds from the end of one run to the start of the next, at least 1000. */
  readonly everyMs: number;
}

/**
 * Work that the one elected planner does again and again. Level-triggered: it looks at what is due now, so that
 * a missed or doubled run does no harm. Longer work is enqueued as jobs.
 */
export interface PlannedTask {
  tick(requestId: string): Promise<void>;
}

/** Milliseconds from the end of a run that failed to the start of the next: what it failed by may have passed. */
export const pauseAfterFault = (
  { everyMs }: Plan,
  { plannerRetry }: Pick<JobTuning, 'plannerRetry'>,
): number => Math.min(everyMs, plannerRetry);

export const PLANNED = 'qayidis:planned';

/** Marks a provider as a planned task. */
export const Planned = (plan: Plan): ClassDecorator => SetMetadata(PLANNED, plan);
