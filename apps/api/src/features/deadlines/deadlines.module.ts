import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesQueries } from './deadlines.queries.js';
import { Deadlines } from './deadlines.service.js';
import { Recomputations } from './recomputations.service.js';
import { RecomputationsTask } from './recomputations.task.js';
import { RecomputeJob } from './recompute.job.js';

@Module({
  controllers: [DeadlinesController],
  providers: [Deadlines, DeadlinesQueries, Recomputations, RecomputationsTask, RecomputeJob],
  exports: [Deadlines, Recomputations],
})
export class DeadlinesModule {}
