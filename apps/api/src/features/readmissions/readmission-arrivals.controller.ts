import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import {
  ConfirmReadmissionArrivalRequest,
  PlanArrivalRequest,
} from './dto/readmission.requests.js';
import type { ReadmissionDetailResponse } from './dto/readmission.response.js';
import { ReadmissionCommandRoute } from './readmission-command-route.js';
import { ReadmissionCommands } from './readmission-commands.js';

/** The arrival as the registry enters it (D-13). */
@ApiTags('readmissions')
@Controller('readmissions')
export class ReadmissionArrivalsController {
  constructor(private readonly commands: ReadmissionCommands) {}

  @ReadmissionCommandRoute('arrival/plan', 'readmission.plan-arrival')
  plan(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PlanArrivalRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'PLAN_ARRIVAL', body);
  }

  @ReadmissionCommandRoute('arrival/confirm', 'readmission.confirm-arrival')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ConfirmReadmissionArrivalRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.commands.run(actor, [id, version], 'CONFIRM_ARRIVAL', body);
  }
}
