import { SetMetadata } from '@nestjs/common';

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

export const PLANNED = 'qayidis:planned';

/** Marks a provider as a planned task. */
export const Planned = (plan: Plan): ClassDecorator => SetMetadata(PLANNED, plan);
