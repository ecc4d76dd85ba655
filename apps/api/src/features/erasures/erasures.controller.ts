import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { StepUp } from '../../platform/auth/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { LegalHoldRequest, ListErasuresQuery } from './dto/erasure.request.js';
import { ErasurePageResponse, ErasureResponse } from './dto/erasure.response.js';
import { ErasuresQueries } from './erasures.queries.js';
import { ErasuresService } from './erasures.service.js';

@ApiTags('erasures')
@Controller()
@RequirePermission('case.anonymise')
export class ErasuresController {
  constructor(
    private readonly erasures: ErasuresService,
    private readonly queries: ErasuresQueries,
  ) {}

  @Get('erasures')
  @ApiOkResponse({ type: ErasurePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListErasuresQuery,
  ): Promise<ErasurePageResponse> {
    return this.queries.list(actor, query);
  }

  @Post('cases/:id/legal-hold')
  @HttpCode(200)
  @ApiOkResponse({ type: ErasureResponse })
  hold(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: LegalHoldRequest,
  ): Promise<ErasureResponse> {
    return this.erasures.hold(actor, id, version, body);
  }

  @Post('cases/:id/anonymise')
  @HttpCode(200)
  @StepUp()
  @ApiOkResponse({ type: ErasureResponse })
  anonymise(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ErasureResponse> {
    return this.erasures.anonymise(actor, id, version);
  }
}
