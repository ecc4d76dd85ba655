import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import { DeadlinesQueries } from './deadlines.queries.js';
import { ArrivalPreviewRequest } from './dto/arrival-preview.request.js';
import { ArrivalPreviewResponse, ExplainedDeadlinesResponse } from './dto/deadline.response.js';

@ApiTags('deadlines')
@Controller('cases/:id/deadlines')
export class DeadlinesController {
  constructor(private readonly queries: DeadlinesQueries) {}

  @Get()
  @RequirePermission('deadline.read')
  @ApiOkResponse({ type: ExplainedDeadlinesResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExplainedDeadlinesResponse> {
    return this.queries.ofCase(actor, id);
  }

  @Post('preview')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('case.confirm-arrival')
  @ApiOkResponse({ type: ArrivalPreviewResponse })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { arrivalOn }: ArrivalPreviewRequest,
  ): Promise<ArrivalPreviewResponse> {
    return this.queries.previewArrival(actor, id, arrivalOn);
  }
}
