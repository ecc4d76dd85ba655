import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { DeliveriesResponse } from './dto/deliveries.response.js';
import { OperationsResponse } from './dto/operations.response.js';
import { OperationsQueries } from './operations.queries.js';

/** For those who run the installation: whether what is due is planned, told and delivered. */
@ApiTags('operations')
@Controller('operations')
@RequirePermission('system.operate')
export class OperationsController {
  constructor(private readonly queries: OperationsQueries) {}

  @Get()
  @ApiOkResponse({ type: OperationsResponse })
  get(@CurrentActor() actor: Actor): Promise<OperationsResponse> {
    return this.queries.state(actor);
  }

  @Get('deliveries')
  @ApiOkResponse({ type: DeliveriesResponse })
  deliveries(@CurrentActor() actor: Actor): Promise<DeliveriesResponse> {
    return this.queries.deliveries(actor);
  }
}
