import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { CalendarEntriesQueries } from './calendar-entries.queries.js';
import { CalendarQuery } from './dto/calendar.request.js';
import { CalendarResponse } from './dto/calendar.response.js';

/** Everything due or planned of the cases of whoever asks, by day. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly queries: CalendarEntriesQueries) {}

  @Get()
  @RequirePermission('calendar.read')
  @ApiOkResponse({ type: CalendarResponse })
  list(@CurrentActor() actor: Actor, @Query() query: CalendarQuery): Promise<CalendarResponse> {
    return this.queries.list(actor, query);
  }
}
