import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CodeParam, CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { CHECKLIST_KINDS, type ChecklistKind } from './checklist-kinds.js';
import { Checklists } from './checklists.service.js';
import { RecordChecklistRequest } from './dto/checklist.request.js';
import { ChecklistEntryResponse, ChecklistResponse } from './dto/checklist.response.js';

@ApiTags('checklists')
@Controller('cases/:id/checklist')
export class ChecklistsController {
  constructor(private readonly checklists: Checklists) {}

  @Get()
  @RequirePermission('checklist.read')
  @ApiOkResponse({ type: ChecklistResponse })
  async list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ChecklistResponse> {
    return { items: await this.checklists.list(actor, id) };
  }

  @Put(':kind')
  @RequirePermission('checklist.record')
  @ApiParam({ name: 'kind', enum: CHECKLIST_KINDS, enumName: 'ChecklistKind' })
  @ApiOkResponse({ type: ChecklistEntryResponse })
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CodeParam('kind', CHECKLIST_KINDS) kind: ChecklistKind,
    @IfMatch() version: number,
    @Body() body: RecordChecklistRequest,
  ): Promise<ChecklistEntryResponse> {
    return this.checklists.record(actor, [id, kind], version, body);
  }
}
