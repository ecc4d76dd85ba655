import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { TasksModule } from '../tasks/public.js';
import { ChecklistFacts } from './checklist-facts.js';
import { ChecklistsController } from './checklists.controller.js';
import { Checklists } from './checklists.service.js';
import { ExpectedEntries } from './expected-entries.js';
import { PaymentChecksController } from './payment-checks.controller.js';
import { PaymentChecksQueries } from './payment-checks.queries.js';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [ChecklistsController, PaymentChecksController],
  providers: [ChecklistFacts, Checklists, ExpectedEntries, PaymentChecksQueries],
  exports: [PaymentChecksQueries],
})
export class ChecklistsModule {}
