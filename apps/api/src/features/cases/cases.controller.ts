import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import {
  CurrentActor,
  IfMatch,
  NotIdempotent,
  type Page,
  RequirePermission,
  ShownBy,
} from '../../platform/http/index.js';
import { CaseDetailsService } from './case-details.service.js';
import { CaseListQueries } from './case-list.queries.js';
import { CasePageQueries } from './case-page.queries.js';
import { CaseSearchQueries } from './case-search.queries.js';
import { CasePageResponse, type CaseRowResponse } from './dto/case-row.response.js';
import { CaseResponse } from './dto/case.response.js';
import { CreateCaseRequest, UpdateCaseRequest } from './dto/create-case.request.js';
import { ListCasesQuery } from './dto/list-cases.query.js';
import { CaseSearchResponse, SearchCasesRequest } from './dto/search-cases.request.js';
import { ReferralsService } from './referrals.service.js';

@ApiTags('cases')
@Controller('cases')
@ShownBy(() => CasesController, 'get')
export class CasesController {
  constructor(
    private readonly lists: CaseListQueries,
    private readonly pages: CasePageQueries,
    private readonly searches: CaseSearchQueries,
    private readonly referrals: ReferralsService,
    private readonly details: CaseDetailsService,
  ) {}

  @Get()
  @RequirePermission('case.read')
  @ApiOkResponse({ type: CasePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListCasesQuery,
  ): Promise<Page<CaseRowResponse>> {
    return this.lists.list(actor, query);
  }

  @Post('search')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('case.read')
  @ApiOkResponse({ type: CaseSearchResponse })
  search(
    @CurrentActor() actor: Actor,
    @Body() body: SearchCasesRequest,
  ): Promise<CaseSearchResponse> {
    return this.searches.search(actor, body.text);
  }

  @Post()
  @RequirePermission('case.create')
  @ApiCreatedResponse({ type: CaseResponse })
  create(@CurrentActor() actor: Actor, @Body() body: CreateCaseRequest): Promise<CaseResponse> {
    return this.referrals.create(actor, body);
  }

  @Get(':id')
  @RequirePermission('case.read')
  @ApiOkResponse({ type: CaseResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseResponse> {
    return this.pages.get(actor, id);
  }

  @Patch(':id')
  @RequirePermission('case.update')
  @ApiOkResponse({ type: CaseResponse })
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: UpdateCaseRequest,
  ): Promise<CaseResponse> {
    return this.details.update(actor, id, version, body);
  }
}
