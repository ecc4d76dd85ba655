import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/public.js';
import { PersonsModule } from '../persons/public.js';
import { TasksModule } from '../tasks/public.js';
import { CaseAppealsController } from './case-appeals.controller.js';
import { CaseBatchesController } from './case-batches.controller.js';
import { CaseBulkService } from './case-bulk.service.js';
import { CaseClosuresController } from './case-closures.controller.js';
import { CaseCommandRunner } from './case-command-runner.js';
import { CaseCommands } from './case-commands.service.js';
import { CaseDetailsService } from './case-details.service.js';
import { CaseDuplicatesController } from './case-duplicates.controller.js';
import { CaseEffects } from './case-effects.registry.js';
import { CaseExportQueries } from './case-export.queries.js';
import { CaseExportsController } from './case-exports.controller.js';
import { CaseFactsRegistry } from './case-facts.registry.js';
import { CaseIntakesController } from './case-intakes.controller.js';
import { CaseInterruptionsController } from './case-interruptions.controller.js';
import { CaseJourneysController } from './case-journeys.controller.js';
import { CaseListQueries } from './case-list.queries.js';
import { CaseMembersController } from './case-members.controller.js';
import { CasePageQueries } from './case-page.queries.js';
import { CasePlansController } from './case-plans.controller.js';
import { CaseRemarks } from './case-remarks.js';
import { CaseSearchQueries } from './case-search.queries.js';
import { CaseStore } from './case-store.js';
import { CaseTimelinesController } from './case-timelines.controller.js';
import { CaseWatch } from './case-watch.js';
import { CasesController } from './cases.controller.js';
import { CheckDuplicatesJob } from './check-duplicates.job.js';
import { CheckImportedJob } from './check-imported.job.js';
import { CoreEffects } from './core-effects.js';
import { DuplicateCheck } from './duplicate-check.js';
import { DuplicatesService } from './duplicates.service.js';
import { OutsideDuplicates } from './outside-duplicates.js';
import { ReferralsService } from './referrals.service.js';
import { TimelineQueries } from './timeline.queries.js';

@Module({
  imports: [DeadlinesModule, PersonsModule, TasksModule],
  controllers: [
    CaseExportsController,
    CaseAppealsController,
    CaseBatchesController,
    CaseClosuresController,
    CaseDuplicatesController,
    CaseIntakesController,
    CaseInterruptionsController,
    CaseJourneysController,
    CaseMembersController,
    CasePlansController,
    CaseTimelinesController,
    CasesController,
  ],
  providers: [
    CaseBulkService,
    CaseCommandRunner,
    CaseCommands,
    CaseDetailsService,
    CaseEffects,
    CaseExportQueries,
    CaseFactsRegistry,
    CaseListQueries,
    CasePageQueries,
    CaseRemarks,
    CaseSearchQueries,
    CaseStore,
    CaseWatch,
    CheckDuplicatesJob,
    CheckImportedJob,
    CoreEffects,
    DuplicateCheck,
    DuplicatesService,
    OutsideDuplicates,
    ReferralsService,
    TimelineQueries,
  ],
  exports: [CaseCommands, CaseEffects, CaseFactsRegistry, CaseListQueries, CaseStore],
})
export class CasesModule {}
