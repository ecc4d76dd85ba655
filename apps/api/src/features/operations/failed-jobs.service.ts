import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import {
  type FailedJob,
  JobQueues,
  type QueueName,
  QueuesUnreachable,
} from '../../platform/jobs/index.js';
import type { FailedJobsResponse, RetriedResponse } from './dto/stuck.response.js';

const MOST = 100;
/** Ids of jobs are ours, or begin with a word: `mail-<id of the letter>`. */
const UUID_IN_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Jobs that were given up, and another try for them. */
@Injectable()
export class FailedJobs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: JobQueues,
  ) {}

  /** @throws ProblemError UNAVAILABLE when the store of the queues does not answer. */
  async list(): Promise<FailedJobsResponse> {
    const items = await answered(this.queues.failed(MOST));
    const states = await answered(this.queues.states());
    return {
      items: items.map((job) => ({ ...job, failedAt: job.failedAt?.toISOString() ?? null })),
      total: states.reduce((sum, { failed }) => sum + failed, 0),
    };
  }

  /**
   * The trail has it before it happens: the queues may be on another store than the trail.
   * @throws ProblemError NOT_FOUND for a job that is not failed (any more).
   */
  async retry(actor: Actor, queue: QueueName, id: FailedJob['id']): Promise<RetriedResponse> {
    if (!(await answered(this.queues.hasFailed(queue, id)))) throw new ProblemError('NOT_FOUND');
    await this.note(actor, 'failed-job.retry', UUID_IN_ID.exec(id)?.[0] ?? null);
    await answered(this.queues.retry(queue, id));
    return { retried: 1 };
  }

  async retryAll(actor: Actor): Promise<RetriedResponse> {
    await this.note(actor, 'failed-job.retry-all', null);
    return { retried: await answered(this.queues.retryAll()) };
  }

  private async note(actor: Actor, action: string, entityId: string | null): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({ action, entity: 'job', entityId });
      return Promise.resolve();
    });
  }
}

async function answered<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (error instanceof QueuesUnreachable)
      throw new ProblemError('UNAVAILABLE', { params: { reason: 'QUEUES' }, retryAfter: 5 });
    throw error;
  });
}
