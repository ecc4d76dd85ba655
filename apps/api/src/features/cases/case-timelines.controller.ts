import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { TimelinePageResponse, TimelineQuery } from './dto/timeline.response.js';
import { TimelineQueries } from './timeline.queries.js';

@ApiTags('cases')
@Controller('cases/:id/timeline')
export class CaseTimelinesController {
  constructor(private readonly queries: TimelineQueries) {}

  @Get()
  @RequirePermission('timeline.read')
  @ApiOkResponse({ type: TimelinePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelinePageResponse> {
    return this.queries.list(actor, id, query);
  }
}
