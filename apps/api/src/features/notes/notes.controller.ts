import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  CurrentActor,
  IfMatch,
  type Page,
  PageQuery,
  RequirePermission,
} from '../../platform/http/index.js';
import { CreateNoteRequest, OpenNoteRequest, ReclassifyNoteRequest } from './dto/note.request.js';
import { NotePageResponse, NoteResponse } from './dto/note.response.js';
import { NotesQueries } from './notes.queries.js';
import { Notes } from './notes.service.js';

@ApiTags('notes')
@Controller()
export class NotesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: NotesQueries,
    private readonly notes: Notes,
  ) {}

  @Get('cases/:id/notes')
  @RequirePermission('note.read')
  @ApiOkResponse({ type: NotePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<NoteResponse>> {
    return this.queries.list(actor, id, query);
  }

  @Post('cases/:id/notes')
  @RequirePermission('note.create')
  @ApiCreatedResponse({ type: NoteResponse })
  create(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: CreateNoteRequest,
  ): Promise<NoteResponse> {
    return this.unitOfWork.run(actor, (tx) => this.notes.create(tx, id, body));
  }

  @Post('notes/:id/reclassify')
  @HttpCode(200)
  @RequirePermission('note.reclassify')
  @ApiOkResponse({ type: NoteResponse })
  reclassify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { confidentiality }: ReclassifyNoteRequest,
  ): Promise<NoteResponse> {
    return this.unitOfWork.run(actor, (tx) =>
      this.notes.reclassify(tx, id, version, confidentiality),
    );
  }

  @Post('notes/:id/open')
  @HttpCode(200)
  @RequirePermission('note.read-sealed')
  @ApiOkResponse({ type: NoteResponse })
  open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: OpenNoteRequest,
  ): Promise<NoteResponse> {
    return this.unitOfWork.run(actor, (tx) => this.notes.open(tx, id, reason));
  }
}
