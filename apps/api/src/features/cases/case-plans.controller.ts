import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import { CommentRequest, RemarkRequest } from './dto/command.requests.js';

/** Assessment, plan and amendments; their content is the casework features'. */
@ApiTags('cases')
@Controller('cases')
export class CasePlansController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('assessment/start', 'case.start-assessment')
  startAssessment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'START_ASSESSMENT', body);
  }

  @CaseCommandRoute('assessment/complete', 'case.complete-assessment')
  completeAssessment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'COMPLETE_ASSESSMENT', body);
  }

  @CaseCommandRoute('plan/submit', 'case.submit-plan')
  submit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'SUBMIT_PLAN', body);
  }

  @CaseCommandRoute('plan/return', 'case.return-plan')
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RETURN_PLAN', body);
  }

  @CaseCommandRoute('plan/approve', 'case.approve-plan')
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'APPROVE_PLAN', body);
  }

  @CaseCommandRoute('plan/amend', 'case.amend-plan')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'AMEND_PLAN', body);
  }

  @CaseCommandRoute('amendment/approve', 'case.approve-amendment')
  approveAmendment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'APPROVE_AMENDMENT', body);
  }

  @CaseCommandRoute('amendment/return', 'case.return-amendment')
  returnAmendment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RETURN_AMENDMENT', body);
  }

  @CaseCommandRoute('amendment/discard', 'case.discard-amendment')
  discardAmendment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'DISCARD_AMENDMENT', body);
  }

  @CaseCommandRoute('new-need', 'case.record-new-need')
  recordNewNeed(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RECORD_NEW_NEED', body);
  }
}
