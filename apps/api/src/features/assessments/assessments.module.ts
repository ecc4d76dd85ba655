import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { TasksModule } from '../tasks/public.js';
import { AssessmentFacts } from './assessment-facts.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsQueries } from './assessments.queries.js';
import { Assessments } from './assessments.service.js';
import { CaseFormsController } from './case-forms.controller.js';
import { FormStore } from './form-store.js';
import { PictureReader } from './picture-reader.js';
import { RankRegisterCases } from './rank-register-cases.js';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [AssessmentsController, CaseFormsController],
  providers: [
    AssessmentFacts,
    Assessments,
    AssessmentsQueries,
    FormStore,
    PictureReader,
    RankRegisterCases,
  ],
  exports: [PictureReader],
})
export class AssessmentsModule {}
