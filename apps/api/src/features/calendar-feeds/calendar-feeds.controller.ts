import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import {
  type AppRequest,
  CurrentActor,
  NotIdempotent,
  Public,
  RequirePermission,
} from '../../platform/http/index.js';
import { CalendarFeedsQueries } from './calendar-feeds.queries.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { CalendarFeedAddressResponse, CalendarFeedResponse } from './dto/calendar-feed.response.js';

/** The secret address of one's own calendar. */
@ApiTags('calendar')
@Controller('account/calendar-feed')
@RequirePermission('calendar-feed.manage')
export class AccountCalendarFeedController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  @ApiOkResponse({ type: CalendarFeedResponse })
  read(@CurrentActor() actor: Actor): Promise<CalendarFeedResponse> {
    return this.feeds.read(actor);
  }

  /** Makes an address; one that was there stops working. The answer is never kept. */
  @Post()
  @StepUp()
  @NotIdempotent()
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarFeedAddressResponse })
  renew(@CurrentActor() actor: Actor): Promise<CalendarFeedAddressResponse> {
    return this.feeds.renew(actor);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }
}

/** What calendars outside read: whoever knows the address. */
@ApiTags('calendar')
@Controller('calendar-feeds')
@Public()
export class CalendarFeedsController {
  constructor(private readonly queries: CalendarFeedsQueries) {}

  @Get(':token')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'iCalendar, RFC 5545' })
  @ApiResponse({ status: 304, description: 'Nothing has changed since that ETag' })
  async read(
    @Param('token') token: string,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    const { requestId } = request.context;
    const { text, etag } = await this.queries.read(token.replace(/\.ics$/, ''), requestId);
    // The reader keeps a calendar by its nature; it asks again each time whether it is still so.
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.status(304);
      return undefined;
    }
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    return text;
  }
}
