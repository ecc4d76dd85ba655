import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import {
  AcknowledgeCaseRequest,
  AssignMentorRequest,
  RejectCaseRequest,
  RemarkRequest,
} from './dto/command.requests.js';

/** What a coordinator decides before the work begins. */
@ApiTags('cases')
@Controller('cases')
export class CaseIntakesController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('submit', 'case.submit')
  submit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'SUBMIT', body);
  }

  @CaseCommandRoute('acknowledge', 'case.acknowledge')
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AcknowledgeCaseRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'ACKNOWLEDGE', body);
  }

  @CaseCommandRoute('assign-mentor', 'case.assign-mentor')
  assignMentor(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AssignMentorRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'ASSIGN_MENTOR', body);
  }

  @CaseCommandRoute('confirm-eligibility', 'case.confirm-eligibility')
  confirmEligibility(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'CONFIRM_ELIGIBILITY', body);
  }

  @CaseCommandRoute('waitlist', 'case.waitlist')
  waitlist(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'WAITLIST', body);
  }

  @CaseCommandRoute('offer-place', 'case.offer-place')
  offerPlace(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'OFFER_PLACE', body);
  }

  @CaseCommandRoute('reject', 'case.reject')
  reject(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RejectCaseRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'REJECT', body);
  }
}
