import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import {
  AcknowledgeReadmissionRequest,
  ResubmitRequest,
  ReturnIncompleteRequest,
} from './dto/readmission.requests.js';
import type { ReadmissionDetailResponse } from './dto/readmission.response.js';
import { ReadmissionCommandRoute } from './readmission-command-route.js';
import { ReadmissionCommands } from './readmission-commands.js';

/** From the receipt to the check, and the withdrawal by the requesting state. */
@ApiTags('readmissions')
@Controller('readmissions')
export class ReadmissionIntakesController {
  constructor(private readonly commands: ReadmissionCommands) {}

  @ReadmissionCommandRoute('acknowledge', 'readmission.acknowledge')
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AcknowledgeReadmissionRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'ACKNOWLEDGE', body);
  }

  @ReadmissionCommandRoute('return', 'readmission.return-incomplete')
  returnIncomplete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReturnIncompleteRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'RETURN_INCOMPLETE', body);
  }

  @ReadmissionCommandRoute('resubmit', 'readmission.resubmit')
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ResubmitRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'RESUBMIT', body);
  }

  @ReadmissionCommandRoute('check', 'readmission.start-check')
  startCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'START_CHECK', null);
  }

  @ReadmissionCommandRoute('withdrawal', 'readmission.record-withdrawal')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'RECORD_WITHDRAWAL', null);
  }
}
