import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ArrivalsQueries } from './arrivals.queries.js';
import { ArrivalBoardResponse, ArrivalsQuery } from './dto/arrivals.js';

/** The board of arrivals. */
@ApiTags('readmissions')
@Controller('arrivals')
export class ArrivalsController {
  constructor(private readonly queries: ArrivalsQueries) {}

  @Get()
  @RequirePermission('arrival.read')
  @ApiOkResponse({ type: ArrivalBoardResponse })
  get(
    @CurrentActor() actor: Actor,
    @Query() { from }: ArrivalsQuery,
  ): Promise<ArrivalBoardResponse> {
    return this.queries.board(actor, from);
  }
}
