import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import {
  DispatchReplyRequest,
  PrepareReplyRequest,
  ReadmissionReasonRequest,
} from './dto/readmission.requests.js';
import type { ReadmissionDetailResponse } from './dto/readmission.response.js';
import { ReadmissionCommandRoute } from './readmission-command-route.js';
import { ReadmissionCommands } from './readmission-commands.js';

/** The reply in its three steps, and the limit that passed without one (D-03, D-22). */
@ApiTags('readmissions')
@Controller('readmissions')
export class ReadmissionRepliesController {
  constructor(private readonly commands: ReadmissionCommands) {}

  @ReadmissionCommandRoute('reply/prepare', 'readmission.prepare-reply')
  prepare(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PrepareReplyRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'PREPARE_REPLY', body);
  }

  @ReadmissionCommandRoute('reply/return', 'readmission.return-reply')
  returnReply(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReadmissionReasonRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'RETURN_REPLY', body);
  }

  @ReadmissionCommandRoute('reply/sign', 'readmission.sign-reply')
  sign(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'SIGN_REPLY', null);
  }

  @ReadmissionCommandRoute('reply/dispatch', 'readmission.dispatch-reply')
  dispatch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DispatchReplyRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'DISPATCH_REPLY', body);
  }

  @ReadmissionCommandRoute('effect/confirm', 'readmission.confirm-effect')
  confirmEffect(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReadmissionReasonRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'CONFIRM_EFFECT', body);
  }

  @ReadmissionCommandRoute('effect/deny', 'readmission.deny-effect')
  denyEffect(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReadmissionReasonRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'DENY_EFFECT', body);
  }
}
