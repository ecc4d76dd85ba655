import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ListOutcomesQuery, OutcomePageResponse } from './dto/outcome.response.js';
import { OutcomesQueries } from './outcomes.queries.js';

@ApiTags('state side')
@Controller('outcomes')
export class OutcomesController {
  constructor(private readonly queries: OutcomesQueries) {}

  @Get()
  @RequirePermission('outcome.read')
  @ApiOkResponse({ type: OutcomePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListOutcomesQuery,
  ): Promise<OutcomePageResponse> {
    return this.queries.list(actor, query);
  }
}
