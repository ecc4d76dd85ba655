import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../platform/database/index.js';
import { StepUp } from '../../platform/auth/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import { CaseExportQueries, CUT_HEADER } from './case-export.queries.js';
import { ExportCasesQuery } from './dto/export-cases.query.js';
import { ExportWordsRequest } from './dto/export-words.request.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the answer says of a file that ends before the list. */
const CUT = {
  [CUT_HEADER]: {
    description: 'Rows of the file, where the list has more; absent where it holds all',
    schema: { type: 'integer' as const },
  },
};

function sayWhereCut(response: Response, cutAt: number | null): void {
  if (cutAt !== null) response.setHeader(CUT_HEADER, String(cutAt));
}

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
  @ApiOkResponse({ schema: { type: 'string' }, headers: CUT })
  async csv(
    @CurrentActor() actor: Actor,
    @Query() query: ExportCasesQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { content, cutAt } = await this.exports.csv(actor, query);
    sayWhereCut(response, cutAt);
    return content;
  }

  /** The words come from the screen's catalogue, so that the file says what the screen says. */
  @Post('export.xlsx')
  @HttpCode(200)
  @NotIdempotent()
  @StepUp()
  @RequirePermission('case.export')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, headers: CUT })
  async xlsx(
    @CurrentActor() actor: Actor,
    @Query() query: ExportCasesQuery,
    @Body() words: ExportWordsRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { content, cutAt } = await this.exports.xlsx(actor, query, words);
    sayWhereCut(response, cutAt);
    return new StreamableFile(content, {
      type: XLSX,
      disposition: 'attachment; filename="cases.xlsx"',
      length: content.length,
    });
  }
}
