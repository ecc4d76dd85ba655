import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import {
  ListProvisionalConsentsQuery,
  ProvisionalConsentPageResponse,
} from './dto/provisional-consent.js';
import { ProvisionalConsentsQueries } from './provisional-consents.queries.js';

@ApiTags('consents')
@Controller('provisional-consents')
export class ProvisionalConsentsController {
  constructor(private readonly queries: ProvisionalConsentsQueries) {}

  @Get()
  @RequirePermission('consent.read')
  @ApiOkResponse({ type: ProvisionalConsentPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListProvisionalConsentsQuery,
  ): Promise<ProvisionalConsentPageResponse> {
    return this.queries.list(actor, query);
  }
}
