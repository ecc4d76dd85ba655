import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  CodeParam,
  CurrentActor,
  IfMatch,
  RequirePermission,
  ShownBy,
} from '../../platform/http/index.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsQueries } from './assessments.queries.js';
import { Assessments } from './assessments.service.js';
import { CaseAssessmentsResponse } from './dto/assessments.response.js';
import {
  type AnyForm,
  FamilyRequest,
  FollowUpRequest,
  IntakeRequest,
  RapidCheckRequest,
  SkillsRequest,
  StrengthsRequest,
} from './dto/forms.request.js';
import type { FormAddress } from './form-store.js';

/** One route per form. Version 0: the form is new. */
@ApiTags('assessments')
@Controller('cases/:id/assessments')
@ShownBy(() => AssessmentsController, 'get')
export class CaseFormsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: Assessments,
    private readonly queries: AssessmentsQueries,
  ) {}

  @Put('intake')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordIntake(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @IfMatch() version: number,
    @Body() body: IntakeRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'INTAKE' }, version, body);
  }

  @Put('rapid-check')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordRapidCheck(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @IfMatch() version: number,
    @Body() body: RapidCheckRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'RAPID_CHECK' }, version, body);
  }

  @Put('follow-ups/:flag')
  @RequirePermission('assessment.waive')
  @ApiParam({ name: 'flag', enum: RAPID_CHECK_FLAGS, enumName: 'RapidCheckFlag' })
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @CodeParam('flag', RAPID_CHECK_FLAGS) flag: string,
    @IfMatch() version: number,
    @Body() body: FollowUpRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'FOLLOW_UP_SCREENING', flag }, version, body);
  }

  @Put('skills/:personId')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordSkills(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: SkillsRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'SKILLS', personId }, version, body);
  }

  @Put('family')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordFamily(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @IfMatch() version: number,
    @Body() body: FamilyRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'FAMILY' }, version, body);
  }

  @Put('strengths')
  @RequirePermission('assessment.record')
  @ApiOkResponse({ type: CaseAssessmentsResponse })
  recordStrengths(
    @CurrentActor() actor: Actor,
    @Param('id') caseId: string,
    @IfMatch() version: number,
    @Body() body: StrengthsRequest,
  ): Promise<CaseAssessmentsResponse> {
    return this.record(actor, { caseId, kind: 'STRENGTHS' }, version, body);
  }

  private record(
    actor: Actor,
    address: FormAddress,
    version: number,
    body: AnyForm,
  ): Promise<CaseAssessmentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.assessments.record(tx, address, version, body);
      return this.queries.read(tx, address.caseId);
    });
  }
}
