import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import {
  AcceptsFile,
  CurrentActor,
  IfMatch,
  type Page,
  PageQuery,
  RequirePermission,
  ShownBy,
} from '../../platform/http/index.js';
import {
  AssignMentorsRequest,
  ChangeRowRequest,
  DecideRowsRequest,
  ListRowsQuery,
  MapColumnsRequest,
} from './dto/import.request.js';
import {
  ImportPageResponse,
  ImportResponse,
  type ImportRowOfListResponse,
} from './dto/import.response.js';
import {
  DecidedRowsResponse,
  ImportRowPageResponse,
  ImportRowResponse,
} from './dto/import-row.response.js';
import { ImportRowsQueries } from './import-rows.queries.js';
import { ImportWork } from './import-work.service.js';
import { ImportsQueries } from './imports.queries.js';
import { AnnouncedLength, OneRegisterFile } from './upload/register-upload.interceptor.js';
import type { UploadedFile as RegisterFile } from './upload/uploaded-register.js';

const FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

@ApiTags('imports')
@Controller('imports')
@RequirePermission('import.manage')
export class ImportsController {
  constructor(
    private readonly queries: ImportsQueries,
    private readonly rowQueries: ImportRowsQueries,
    private readonly work: ImportWork,
  ) {}

  @Post()
  @AcceptsFile()
  @UseInterceptors(AnnouncedLength, OneRegisterFile)
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: ImportResponse })
  upload(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: RegisterFile | undefined,
  ): Promise<ImportResponse> {
    return this.work.upload(actor, file);
  }

  @Get()
  @ApiOkResponse({ type: ImportPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<Page<ImportRowOfListResponse>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/rows')
  @ApiOkResponse({ type: ImportRowPageResponse })
  rows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ListRowsQuery,
  ): Promise<Page<ImportRowResponse>> {
    return this.rowQueries.list(actor, id, query);
  }

  @Put(':id/mapping')
  @ApiOkResponse({ type: ImportResponse })
  @ShownBy(() => ImportsController, 'get')
  mapColumns(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: MapColumnsRequest,
  ): Promise<ImportResponse> {
    return this.work.mapColumns(actor, id, version, body);
  }

  @Put(':id/mentors')
  @ApiOkResponse({ type: ImportResponse })
  @ShownBy(() => ImportsController, 'get')
  assignMentors(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AssignMentorsRequest,
  ): Promise<ImportResponse> {
    return this.work.assignMentors(actor, id, version, body);
  }

  @Patch(':id/rows/:rowId')
  @ApiOkResponse({ type: ImportRowResponse })
  changeRow(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('rowId') rowId: string,
    @IfMatch() version: number,
    @Body() body: ChangeRowRequest,
  ): Promise<ImportRowResponse> {
    return this.work.changeRow(actor, { id, rowId, version }, body);
  }

  @Post(':id/rows/decide')
  @HttpCode(200)
  @ApiOkResponse({ type: DecidedRowsResponse })
  decideRows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: DecideRowsRequest,
  ): Promise<DecidedRowsResponse> {
    return this.work.decideRows(actor, id, body);
  }

  @Post(':id/commit')
  @HttpCode(200)
  @ApiOkResponse({ type: ImportResponse })
  @ShownBy(() => ImportsController, 'get')
  commit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.work.commit(actor, id, version);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: ImportResponse })
  @ShownBy(() => ImportsController, 'get')
  undo(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ImportResponse> {
    return this.work.undo(actor, id, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.work.discard(actor, id);
  }
}
