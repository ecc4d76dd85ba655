import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import {
  ChangeHolidayRequest,
  HolidaysQuery,
  PreviewHolidayRequest,
} from './dto/holiday.request.js';
import { HolidayPreviewResponse, HolidaysResponse } from './dto/holiday.response.js';
import { HolidaysQueries } from './holidays.queries.js';
import { HolidaysService } from './holidays.service.js';

/** Days off and on of each country: read by those who lead a programme, changed by an administrator. */
@ApiTags('holidays')
@Controller('holidays')
export class HolidaysController {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly queries: HolidaysQueries,
  ) {}

  @Get()
  @RequirePermission('holiday.read')
  @ApiOkResponse({ type: HolidaysResponse })
  get(@CurrentActor() actor: Actor, @Query() query: HolidaysQuery): Promise<HolidaysResponse> {
    return this.queries.get(actor, query);
  }

  @Post('preview')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('holiday.administer')
  @ApiOkResponse({ type: HolidayPreviewResponse })
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: PreviewHolidayRequest,
  ): Promise<HolidayPreviewResponse> {
    return this.holidays.preview(actor, body);
  }

  @Post()
  @HttpCode(200)
  @StepUp()
  @RequirePermission('holiday.administer')
  @ApiOkResponse({ type: HolidaysResponse })
  change(
    @CurrentActor() actor: Actor,
    @Body() body: ChangeHolidayRequest,
  ): Promise<HolidaysResponse> {
    return this.holidays.change(actor, body);
  }
}
