import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/public.js';
import { TasksModule } from '../tasks/public.js';
import { CaseCommands } from './case-commands.service.js';
import { CaseEffects } from './case-effects.registry.js';
import { CaseFactsRegistry } from './case-facts.registry.js';
import { CaseRemarks } from './case-remarks.js';
import { CaseStore } from './case-store.js';
import { CoreEffects } from './core-effects.js';

@Module({
  imports: [DeadlinesModule, TasksModule],
  providers: [CaseCommands, CaseEffects, CaseFactsRegistry, CaseRemarks, CaseStore, CoreEffects],
  exports: [CaseCommands, CaseEffects, CaseFactsRegistry, CaseStore],
})
export class CasesModule {}
