import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission, ShownBy } from '../../platform/http/index.js';
import { AssessmentsQueries } from './assessments.queries.js';
import { Assessments } from './assessments.service.js';
import { AnswerEligibilityRequest, RecordFactorsRequest } from './dto/assessments.request.js';
import { CaseAssessmentsResponse } from './dto/assessments.response.js';

@ApiTags('assessments')
@Controller('cases/:id')
export class AssessmentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: Assessments,
    private readonly queries: AssessmentsQueries,
  ) {}

  @Get('assessments')
  @RequirePermission('assessment.read')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseAssessmentsResponse> {
    return this.queries.ofCase(actor, id);
  }

  @Put('eligibility')
  @ShownBy(() => AssessmentsController, 'get')
  @RequirePermission('eligibility.answer')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AnswerEligibilityRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.assessments.answerEligibility(tx, id, version, body);
      return this.queries.read(tx, id);
    });
  }

  @Put('factors')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordFactors(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecordFactorsRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.assessments.recordFactors(tx, id, version, body);
      return this.queries.read(tx, id);
    });
  }
}
