import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { JobQueues } from '../../platform/jobs/index.js';
import { InstallationMetrics, type MetricSample } from '../../platform/metrics/index.js';
import { PLAN_TASK } from '../reminders/public.js';
import { DELIVERIES_SQL } from './delivery-sources.js';
import type { DeliveryCountResponse } from './dto/deliveries.response.js';
import { remindersState } from './reminders-state.js';

const LAG = `select extract(epoch from app.now() - ran_at)::float8 as value
  from planner_heartbeats where task = $1 and ran_at is not null`;
const SILENT = 'select count(*)::integer as value from planner_silences where ended_at is null';
const OUTBOX = 'select count(*)::integer as value from job_outbox';

type Read = (tx: Transaction) => Promise<readonly MetricSample[]>;

const one =
  (sql: string, parameters: readonly unknown[] = []): Read =>
  (tx) =>
    tx.query<MetricSample>(sql, parameters);

/** What Prometheus is told of the installation; each is one question to the database, asked when it is scraped. */
@Injectable()
export class OperationsMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: InstallationMetrics,
    private readonly work: UnitOfWork,
    private readonly queues: JobQueues,
  ) {}

  onModuleInit(): void {
    this.addQueues();
    this.fromDatabase('qayidis_planner_lag_seconds', 'Since the planner last ran to its end', {
      read: one(LAG, [PLAN_TASK]),
    });
    this.fromDatabase('qayidis_planner_silent', '1 while a silence of the planner is open', {
      read: one(SILENT),
    });
    this.fromDatabase('qayidis_job_outbox', 'Jobs on their way to Redis', { read: one(OUTBOX) });
    this.addReminders();
    this.fromDatabase('qayidis_deliveries_today', 'Deliveries of today by way and state', {
      labels: ['channel', 'state'],
      read: deliveriesToday,
    });
  }

  private addQueues(): void {
    this.metrics.add({
      name: 'qayidis_queue_jobs',
      help: 'Jobs by queue and state',
      labels: ['queue', 'state'],
      read: async () =>
        (await this.queues.states()).flatMap(({ queue, waiting, active, delayed, failed }) =>
          Object.entries({ waiting, active, delayed, failed }).map(([state, value]) => ({
            labels: { queue, state },
            value,
          })),
        ),
    });
    this.metrics.add({
      name: 'qayidis_queue_waiting_seconds',
      help: 'How long the first job of a queue has been waiting',
      labels: ['queue'],
      read: async () =>
        (await this.queues.states()).map(({ queue, waitingSeconds }) => ({
          labels: { queue },
          value: waitingSeconds ?? 0,
        })),
    });
  }

  private addReminders(): void {
    this.fromDatabase(
      'qayidis_reminder_occurrences',
      'Open ones, and those of today by their end',
      {
        labels: ['state'],
        read: async (tx) => {
          const { lagSeconds: _lag, heldUntil: _until, ...counts } = await remindersState(tx);
          return Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));
        },
      },
    );
    this.fromDatabase('qayidis_reminder_lag_seconds', 'Of the reminder that is due longest', {
      read: async (tx) => [{ value: (await remindersState(tx)).lagSeconds ?? 0 }],
    });
  }

  private fromDatabase(
    name: string,
    help: string,
    { labels = [], read }: { labels?: readonly string[]; read: Read },
  ): void {
    this.metrics.add({
      name,
      help,
      labels,
      read: () => this.work.run(systemActor(newId()), read, { readOnly: true }),
    });
  }
}

/** A series for each way and state; why is for the page. */
const DELIVERIES_TODAY = `select channel, state, sum(count)::integer as count
  from (${DELIVERIES_SQL}) counts group by 1, 2`;

const deliveriesToday: Read = async (tx) => {
  const rows = await tx.query<Pick<DeliveryCountResponse, 'channel' | 'state' | 'count'>>(
    DELIVERIES_TODAY,
    [1],
  );
  return rows.map(({ channel, state, count }) => ({ labels: { channel, state }, value: count }));
};
