import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, type Page, RequirePermission } from '../../platform/http/index.js';
import { ListNoticesQuery, NoticeIdsRequest, SnoozeNoticesRequest } from './dto/notice.request.js';
import {
  NoticeCountResponse,
  NoticePageResponse,
  type NoticeResponse,
} from './dto/notice.response.js';
import { NoticesQueries } from './notices.queries.js';
import { NoticesService } from './notices.service.js';

/** The inbox of whoever asks. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly queries: NoticesQueries,
    private readonly notices: NoticesService,
  ) {}

  @Get()
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListNoticesQuery,
  ): Promise<Page<NoticeResponse>> {
    return this.queries.list(actor, query);
  }

  @Get('count')
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticeCountResponse })
  count(@CurrentActor() actor: Actor): Promise<NoticeCountResponse> {
    return this.queries.count(actor);
  }

  @Post('read')
  @HttpCode(200)
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticeCountResponse })
  read(
    @CurrentActor() actor: Actor,
    @Body() { ids }: NoticeIdsRequest,
  ): Promise<NoticeCountResponse> {
    return this.notices.read(actor, ids);
  }

  @Post('done')
  @HttpCode(200)
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticeCountResponse })
  done(
    @CurrentActor() actor: Actor,
    @Body() { ids }: NoticeIdsRequest,
  ): Promise<NoticeCountResponse> {
    return this.notices.done(actor, ids);
  }

  @Post('reopen')
  @HttpCode(200)
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticeCountResponse })
  reopen(
    @CurrentActor() actor: Actor,
    @Body() { ids }: NoticeIdsRequest,
  ): Promise<NoticeCountResponse> {
    return this.notices.reopen(actor, ids);
  }

  @Post('snooze')
  @HttpCode(200)
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: NoticeCountResponse })
  snooze(
    @CurrentActor() actor: Actor,
    @Body() { ids, until }: SnoozeNoticesRequest,
  ): Promise<NoticeCountResponse> {
    return this.notices.snooze(actor, ids, until);
  }
}
