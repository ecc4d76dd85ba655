import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  JobQueues,
  PLANNER_LOCK,
  PlannedRuns,
  PlannedTasks,
  type QueueState,
} from '../../platform/jobs/index.js';
import { Heartbeats, PLAN_TASK } from '../reminders/public.js';
import { DELIVERIES_SQL } from './delivery-sources.js';
import type { DeliveriesResponse, DeliveryCountResponse } from './dto/deliveries.response.js';
import type {
  OperationsResponse,
  OutboxStateResponse,
  PlannerSilenceResponse,
  PlannerStateResponse,
} from './dto/operations.response.js';
import { remindersState } from './reminders-state.js';
import { taskStates } from './task-states.js';

const DAYS = 14;
const MOST_SILENCES = 5;

const ELECTED = `select exists (select 1 from pg_locks l join pg_database d on d.oid = l.database
  where d.datname = current_database() and l.locktype = 'advisory'
    and l.objid = ${PLANNER_LOCK} and l.granted) as elected`;
const OUTBOX = `select count(*)::integer as waiting,
    floor(extract(epoch from now() - min(created_at)))::integer as "waitingSeconds" from job_outbox`;
const SILENCES = `select to_json(since) #>> '{}' as since, to_json(noticed_at) #>> '{}' as "noticedAt",
    to_json(ended_at) #>> '{}' as "endedAt"
  from planner_silences order by noticed_at desc limit ${MOST_SILENCES}`;

/**
 * How the machinery stands. Asked again and again, and no look at anybody's data: it leaves no entry in the trail.
 */
@Injectable()
export class OperationsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: JobQueues,
    private readonly tasks: PlannedTasks,
    private readonly runs: PlannedRuns,
    private readonly heartbeats: Heartbeats,
  ) {}

  async state(actor: Actor): Promise<OperationsResponse> {
    const queues = await this.queueStates();
    return this.unitOfWork.run(
      actor,
      async (tx) => ({
        at: tx.now.toISOString(),
        planner: await this.planner(tx),
        silences: await tx.query<PlannerSilenceResponse>(SILENCES),
        tasks: taskStates(this.tasks.all(), await this.runs.latest(tx), tx.now),
        store: this.queues.store,
        queues,
        outbox: await this.outbox(tx),
        reminders: await remindersState(tx),
      }),
      { readOnly: true },
    );
  }

  deliveries(actor: Actor): Promise<DeliveriesResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => ({
        days: DAYS,
        items: await tx.query<DeliveryCountResponse>(`${DELIVERIES_SQL} order by 1 desc, 2, 3, 4`, [
          DAYS,
        ]),
      }),
      { readOnly: true },
    );
  }

  /** The page of an administrator must open most of all when the store is away. */
  private queueStates(): Promise<QueueState[] | null> {
    return this.queues.states().catch(() => null);
  }

  private async planner(tx: Transaction): Promise<PlannerStateResponse> {
    const last = await this.heartbeats.last(tx, PLAN_TASK);
    const [lock] = await tx.query<{ elected: boolean }>(ELECTED);
    return {
      ranAt: last?.ranAt ?? null,
      tookMs: last?.tookMs ?? null,
      silent: last?.silent ?? true,
      elected: lock?.elected === true,
      unreached: Number(last?.counts['unreached'] ?? 0),
    };
  }

  private async outbox(tx: Transaction): Promise<OutboxStateResponse> {
    const [row] = await tx.query<OutboxStateResponse>(OUTBOX);
    return row ?? { waiting: 0, waitingSeconds: null };
  }
}
