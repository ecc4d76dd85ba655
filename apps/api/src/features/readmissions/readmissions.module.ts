import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements.controller.js';
import { ArrivalsController } from './arrivals.controller.js';
import { ArrivalsQueries } from './arrivals.queries.js';
import './effect-notices.js';
import { ReadmissionArrivalsController } from './readmission-arrivals.controller.js';
import { ReadmissionCommands } from './readmission-commands.js';
import { ReadmissionIntakesController } from './readmission-intakes.controller.js';
import { ReadmissionPageQueries } from './readmission-page.queries.js';
import { ReadmissionPersons } from './readmission-persons.js';
import { ReadmissionRepliesController } from './readmission-replies.controller.js';
import { ReadmissionSearchQueries } from './readmission-search.queries.js';
import { ReadmissionStore } from './readmission-store.js';
import { ReadmissionsController } from './readmissions.controller.js';
import { ReadmissionsQueries } from './readmissions.queries.js';
import { Readmissions } from './readmissions.service.js';

@Module({
  controllers: [
    AgreementsController,
    ArrivalsController,
    ReadmissionArrivalsController,
    ReadmissionIntakesController,
    ReadmissionRepliesController,
    ReadmissionsController,
  ],
  providers: [
    ArrivalsQueries,
    ReadmissionCommands,
    ReadmissionPageQueries,
    ReadmissionPersons,
    ReadmissionSearchQueries,
    Readmissions,
    ReadmissionsQueries,
    ReadmissionStore,
  ],
  exports: [ArrivalsQueries, ReadmissionsQueries],
})
export class ReadmissionsModule {}
