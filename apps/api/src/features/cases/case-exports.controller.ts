import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { StepUp } from '../../platform/auth/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { CaseExportQueries } from './case-export.queries.js';
import { ExportCasesQuery } from './dto/export-cases.query.js';

@ApiTags('cases')
@Controller('cases')
export class CaseExportsController {
  constructor(private readonly exports: CaseExportQueries) {}

  @Get('export.csv')
  @StepUp()
  @RequirePermission('case.export')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="cases.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  csv(@CurrentActor() actor: Actor, @Query() query: ExportCasesQuery): Promise<string> {
    return this.exports.csv(actor, query);
  }
}
