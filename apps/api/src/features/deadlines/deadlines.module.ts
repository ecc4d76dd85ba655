import { Module } from '@nestjs/common';
import { Deadlines } from './deadlines.service.js';
import { Recomputations } from './recomputations.service.js';
import { RecomputationsTask } from './recomputations.task.js';
import { RecomputeJob } from './recompute.job.js';

@Module({
  providers: [Deadlines, Recomputations, RecomputationsTask, RecomputeJob],
  exports: [Deadlines, Recomputations],
})
export class DeadlinesModule {}
