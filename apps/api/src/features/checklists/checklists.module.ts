import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { ChecklistFacts } from './checklist-facts.js';
import { ChecklistsController } from './checklists.controller.js';
import { Checklists } from './checklists.service.js';

@Module({
  imports: [CasesModule],
  controllers: [ChecklistsController],
  providers: [ChecklistFacts, Checklists],
})
export class ChecklistsModule {}
