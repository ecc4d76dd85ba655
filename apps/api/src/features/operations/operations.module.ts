import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/public.js';
import { FailedJobsController } from './failed-jobs.controller.js';
import { FailedJobs } from './failed-jobs.service.js';
import { OperationsController } from './operations.controller.js';
import { OperationsMetrics } from './operations-metrics.js';
import { OperationsQueries } from './operations.queries.js';
import { ParkedOccurrencesController } from './parked-occurrences.controller.js';
import { ParkedOccurrences } from './parked-occurrences.service.js';
import { PlannerSilences } from './planner-silences.js';
import { PlannerWatch } from './planner-watch.js';
import { SilenceLetters } from './silence-letters.js';

@Module({
  imports: [RemindersModule],
  controllers: [OperationsController, FailedJobsController, ParkedOccurrencesController],
  providers: [
    FailedJobs,
    OperationsMetrics,
    OperationsQueries,
    ParkedOccurrences,
    PlannerSilences,
    PlannerWatch,
    SilenceLetters,
  ],
})
export class OperationsModule {}
