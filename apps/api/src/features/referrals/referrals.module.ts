import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { DeadlinesModule } from '../deadlines/public.js';
import { PersonsModule } from '../persons/public.js';
import { TasksModule } from '../tasks/public.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesQueries } from './outcomes.queries.js';
import { ReferralsController } from './referrals.controller.js';
import { StateReferralsService } from './referrals.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, PersonsModule, TasksModule],
  controllers: [OutcomesController, ReferralsController],
  providers: [OutcomesQueries, StateReferralsService],
})
export class ReferralsModule {}
