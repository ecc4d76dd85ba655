import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ParkedOccurrencesResponse, RetriedResponse } from './dto/stuck.response.js';
import { ParkedOccurrences } from './parked-occurrences.service.js';

@ApiTags('operations')
@Controller('parked-occurrences')
@RequirePermission('system.operate')
export class ParkedOccurrencesController {
  constructor(private readonly occurrences: ParkedOccurrences) {}

  @Get()
  @ApiOkResponse({ type: ParkedOccurrencesResponse })
  list(@CurrentActor() actor: Actor): Promise<ParkedOccurrencesResponse> {
    return this.occurrences.list(actor);
  }

  @Post('retry')
  @HttpCode(200)
  @StepUp()
  @ApiOkResponse({ type: RetriedResponse })
  retryAll(@CurrentActor() actor: Actor): Promise<RetriedResponse> {
    return this.occurrences.retryAll(actor);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @StepUp()
  @ApiOkResponse({ type: RetriedResponse })
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RetriedResponse> {
    return this.occurrences.retry(actor, id);
  }
}
