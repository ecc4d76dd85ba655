import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { PersonsModule } from '../persons/public.js';
import { TasksModule } from '../tasks/public.js';
import { ChunkWriter } from './committing/chunk-writer.js';
import { CommitImportJob } from './committing/commit-import.job.js';
import { UndoImportJob } from './committing/undo-import.job.js';
import { CompareImportJob } from './comparing/compare-import.job.js';
import { JudgedRows } from './comparing/judged-rows.js';
import { FamilyLinks } from './family-links.js';
import { ImportCommands } from './import-commands.service.js';
import { ImportRowsQueries } from './import-rows.queries.js';
import { ImportRows } from './import-rows.service.js';
import { ImportStore } from './import-store.js';
import { ImportVault } from './import-vault.js';
import { ImportReads, ImportWork } from './import-work.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsQueries } from './imports.queries.js';
import { Imports } from './imports.service.js';
import { KnownPersons } from './known-persons.js';
import { MatchedPersons } from './matched-persons.js';
import { ReadImportJob } from './read-import.job.js';
import { ReadingStore } from './reading-store.js';
import { RegisterMentors } from './register-mentors.js';
import { RegisterRows } from './register-rows.js';
import { RememberedMappings } from './remembered-mappings.js';
import { RowComparison } from './row-comparison.js';
import { RowCorrection } from './row-correction.js';
import { RowsBeside } from './rows-beside.js';
import { RowMatcher } from './row-matcher.js';

@Module({
  imports: [CasesModule, PersonsModule, TasksModule],
  controllers: [ImportsController],
  providers: [
    ChunkWriter,
    CommitImportJob,
    CompareImportJob,
    ImportCommands,
    ImportReads,
    ImportRows,
    FamilyLinks,
    ImportRowsQueries,
    ImportStore,
    ImportVault,
    ImportWork,
    Imports,
    ImportsQueries,
    JudgedRows,
    KnownPersons,
    MatchedPersons,
    ReadImportJob,
    ReadingStore,
    RegisterMentors,
    RegisterRows,
    RememberedMappings,
    RowComparison,
    RowCorrection,
    RowMatcher,
    RowsBeside,
    UndoImportJob,
  ],
})
export class ImportsModule {}
