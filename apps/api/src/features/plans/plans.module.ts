import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { TasksModule } from '../tasks/public.js';
import { CeilingRequests } from './ceiling-requests.js';
import { Commitments } from './commitments.js';
import { GoalsController } from './goals.controller.js';
import { Goals } from './goals.service.js';
import { PlanAmendments } from './plan-amendments.js';
import { PlanDrafts } from './plan-drafts.service.js';
import { PlanEffects } from './plan-effects.js';
import { PlanFacts } from './plan-facts.js';
import { PlanVersions } from './plan-versions.js';
import { PlansController } from './plans.controller.js';
import { PlansQueries } from './plans.queries.js';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [GoalsController, PlansController],
  providers: [
    CeilingRequests,
    Commitments,
    Goals,
    PlanAmendments,
    PlanDrafts,
    PlanEffects,
    PlanFacts,
    PlanVersions,
    PlansQueries,
  ],
  exports: [Commitments],
})
export class PlansModule {}
