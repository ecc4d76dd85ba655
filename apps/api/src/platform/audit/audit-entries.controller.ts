import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../database/index.js';
import { CurrentActor, RequirePermission } from '../http/index.js';
import { AuditEntriesQueries } from './audit-entries.queries.js';
import { AuditEntriesQuery } from './audit-entries.request.js';
import { AuditEntryPageResponse } from './audit-entry.response.js';

@Controller('audit-entries')
export class AuditEntriesController {
  constructor(private readonly queries: AuditEntriesQueries) {}

  @Get()
  @RequirePermission('audit.read')
  @ApiOkResponse({ type: AuditEntryPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: AuditEntriesQuery,
  ): Promise<AuditEntryPageResponse> {
    return this.queries.list(actor, query);
  }
}
