import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { REMINDER_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import {
  CodeParam,
  CurrentActor,
  NotIdempotent,
  RequirePermission,
} from '../../platform/http/index.js';
import { ChangeLadderRequest, LaddersQuery, PreviewLadderRequest } from './dto/ladder.request.js';
import {
  LadderPreviewResponse,
  LaddersResponse,
  LadderVersionsResponse,
} from './dto/ladder.response.js';
import { LadderPreview } from './ladder-preview.js';
import { LaddersQueries } from './ladders.queries.js';
import { LaddersService } from './ladders.service.js';

/** Who is reminded of what, and when: read by those who lead a programme, changed by an administrator. */
@ApiTags('reminder-ladders')
@Controller('reminder-ladders')
export class LaddersController {
  constructor(
    private readonly ladders: LaddersService,
    private readonly queries: LaddersQueries,
    private readonly previews: LadderPreview,
  ) {}

  @Get()
  @RequirePermission('reminder.read')
  @ApiOkResponse({ type: LaddersResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() { programmeId }: LaddersQuery,
  ): Promise<LaddersResponse> {
    return this.queries.list(actor, programmeId);
  }

  @Get(':trigger/versions')
  @RequirePermission('reminder.read')
  @ApiParam({ name: 'trigger', enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' })
  @ApiOkResponse({ type: LadderVersionsResponse })
  versions(
    @CurrentActor() actor: Actor,
    @CodeParam('trigger', REMINDER_TRIGGERS) trigger: ReminderTrigger,
    @Query() { programmeId }: LaddersQuery,
  ): Promise<LadderVersionsResponse> {
    return this.queries.versions(actor, trigger, programmeId);
  }

  @Post('preview')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('programme.administer')
  @ApiOkResponse({ type: LadderPreviewResponse })
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: PreviewLadderRequest,
  ): Promise<LadderPreviewResponse> {
    return this.previews.preview(actor, body);
  }

  @Post()
  @HttpCode(200)
  @StepUp()
  @RequirePermission('programme.administer')
  @ApiOkResponse({ type: LaddersResponse })
  change(
    @CurrentActor() actor: Actor,
    @Body() body: ChangeLadderRequest,
  ): Promise<LaddersResponse> {
    return this.ladders.change(actor, body);
  }
}
