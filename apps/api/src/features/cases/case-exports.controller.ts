import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { StepUp } from '../../platform/auth/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import { CaseExportQueries } from './case-export.queries.js';
import { ExportCasesQuery } from './dto/export-cases.query.js';
import { ExportWordsRequest } from './dto/export-words.request.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

  /** The words come from the screen's catalogue, so that the file says what the screen says. */
  @Post('export.xlsx')
  @HttpCode(200)
  @NotIdempotent()
  @StepUp()
  @RequirePermission('case.export')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(
    @CurrentActor() actor: Actor,
    @Query() query: ExportCasesQuery,
    @Body() words: ExportWordsRequest,
  ): Promise<StreamableFile> {
    const file = await this.exports.xlsx(actor, query, words);
    return new StreamableFile(file, {
      type: XLSX,
      disposition: 'attachment; filename="cases.xlsx"',
      length: file.length,
    });
  }
}
