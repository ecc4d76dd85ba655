import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import {
  CloseFromRegisterRequest,
  CommentRequest,
  RemarkRequest,
  ReopenCaseRequest,
  RequestClosureRequest,
  WithdrawCaseRequest,
} from './dto/command.requests.js';

/** How a case ends, and begins anew. */
@ApiTags('cases')
@Controller('cases')
export class CaseClosuresController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('closure/request', 'case.request-closure')
  request(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RequestClosureRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'REQUEST_CLOSURE', body);
  }

  @CaseCommandRoute('closure/confirm', 'case.confirm-closure')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'CONFIRM_CLOSURE', body);
  }

  @CaseCommandRoute('closure/refuse', 'case.refuse-closure')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'REFUSE_CLOSURE', body);
  }

  @CaseCommandRoute('close-from-register', 'case.close-from-register')
  closeFromRegister(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CloseFromRegisterRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'CLOSE_FROM_REGISTER', body);
  }

  @CaseCommandRoute('withdraw', 'case.withdraw')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawCaseRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'WITHDRAW', body);
  }

  @CaseCommandRoute('transfer-out', 'case.transfer-out')
  transferOut(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'TRANSFER_OUT', body);
  }

  @CaseCommandRoute('reopen', 'case.reopen')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReopenCaseRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'REOPEN', body);
  }
}
