import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { MetricsModule } from '../metrics/index.js';
import { Failpoints, NoFailpoints } from './failpoints.js';
import { JobHandlers } from './job-handlers.js';
import { JOB_TUNING, STANDARD_TUNING } from './job-tuning.js';
import { JobQueues } from './job-queues.js';
import { JobWorkers } from './job-workers.js';
import { OutboxRelay } from './outbox-relay.js';
import { PlannedRuns } from './planned-runs.js';
import { PlannedTasks } from './planned-tasks.js';
import { Planner } from './planner.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

/**
 * Jobs of the whole product. Every process checks that each kind has its handler; only the worker process starts
 * what runs them.
 */
@Global()
@Module({
  imports: [DiscoveryModule, MetricsModule],
  providers: [
    JobHandlers,
    JobQueues,
    JobWorkers,
    OutboxRelay,
    PlannedRuns,
    PlannedTasks,
    Planner,
    WorkerLifecycle,
    { provide: Failpoints, useClass: NoFailpoints },
    { provide: JOB_TUNING, useValue: STANDARD_TUNING },
  ],
  exports: [Failpoints, JobHandlers, JobQueues, PlannedRuns, PlannedTasks, WorkerLifecycle],
})
export class JobsModule {}
