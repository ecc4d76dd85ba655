import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  CurrentActor,
  NotIdempotent,
  type Page,
  RequirePermission,
} from '../../platform/http/index.js';
import { ListReadmissionsQuery } from './dto/list-readmissions.query.js';
import { RegisterReadmissionRequest } from './dto/readmission.requests.js';
import {
  ReadmissionDetailResponse,
  ReadmissionPageResponse,
  type ReadmissionRowResponse,
} from './dto/readmission.response.js';
import {
  ReadmissionSearchResponse,
  SearchReadmissionsRequest,
} from './dto/search-readmissions.request.js';
import { ReadmissionPageQueries } from './readmission-page.queries.js';
import { ReadmissionSearchQueries } from './readmission-search.queries.js';
import { ReadmissionsQueries } from './readmissions.queries.js';
import { Readmissions } from './readmissions.service.js';

/** The register of incoming requests. */
@ApiTags('readmissions')
@Controller('readmissions')
export class ReadmissionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readmissions: Readmissions,
    private readonly rows: ReadmissionsQueries,
    private readonly page: ReadmissionPageQueries,
    private readonly searches: ReadmissionSearchQueries,
  ) {}

  @Get()
  @RequirePermission('readmission.read')
  @ApiOkResponse({ type: ReadmissionPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListReadmissionsQuery,
  ): Promise<Page<ReadmissionRowResponse>> {
    return this.rows.list(actor, query);
  }

  @Post('search')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('readmission.read')
  @ApiOkResponse({ type: ReadmissionSearchResponse })
  search(
    @CurrentActor() actor: Actor,
    @Body() body: SearchReadmissionsRequest,
  ): Promise<ReadmissionSearchResponse> {
    return this.searches.search(actor, body.text);
  }

  @Get(':id')
  @RequirePermission('readmission.read')
  @ApiOkResponse({ type: ReadmissionDetailResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReadmissionDetailResponse> {
    return this.page.get(actor, id);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('readmission.register-incoming')
  @ApiCreatedResponse({ type: ReadmissionDetailResponse })
  register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterReadmissionRequest,
  ): Promise<ReadmissionDetailResponse> {
    return this.unitOfWork.run(actor, async (tx) =>
      this.page.read(tx, await this.readmissions.register(tx, body)),
    );
  }
}
