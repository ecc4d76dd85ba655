import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import {
  ConfirmArrivalRequest,
  ExtendSupportRequest,
  MoveFlightRequest,
  RemarkRequest,
} from './dto/command.requests.js';

/** The way back, and how long support lasts (decisions.md D-13). */
@ApiTags('cases')
@Controller('cases')
export class CaseJourneysController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('arrival/confirm', 'case.confirm-arrival')
  confirmArrival(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ConfirmArrivalRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'CONFIRM_ARRIVAL', body);
  }

  @CaseCommandRoute('flight/move', 'case.move-flight')
  moveFlight(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: MoveFlightRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'MOVE_FLIGHT', body);
  }

  @CaseCommandRoute('no-show', 'case.record-no-show')
  recordNoShow(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RECORD_NO_SHOW', body);
  }

  @CaseCommandRoute('not-returned', 'case.record-not-returned')
  recordNotReturned(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RECORD_NOT_RETURNED', body);
  }

  @CaseCommandRoute('support/extend', 'case.extend-support')
  extendSupport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ExtendSupportRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'EXTEND_SUPPORT', body);
  }
}
