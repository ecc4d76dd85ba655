import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ImportInstrumentRequest, WithdrawInstrumentRequest } from './dto/instrument.request.js';
import { InstrumentsResponse } from './dto/instrument.response.js';
import { SurveyInstruments } from './survey-instruments.service.js';

@ApiTags('survey-instruments')
@Controller('survey-instruments')
export class SurveyInstrumentsController {
  constructor(private readonly instruments: SurveyInstruments) {}

  @Get()
  @RequirePermission('survey-instrument.read')
  @ApiOkResponse({ type: InstrumentsResponse })
  list(@CurrentActor() actor: Actor): Promise<InstrumentsResponse> {
    return this.instruments.list(actor);
  }

  @Post()
  @StepUp()
  @RequirePermission('survey-instrument.administer')
  @ApiCreatedResponse({ type: InstrumentsResponse })
  import(
    @CurrentActor() actor: Actor,
    @Body() body: ImportInstrumentRequest,
  ): Promise<InstrumentsResponse> {
    return this.instruments.import(actor, body);
  }

  @Post('withdraw')
  @HttpCode(200)
  @StepUp()
  @RequirePermission('survey-instrument.administer')
  @ApiOkResponse({ type: InstrumentsResponse })
  withdraw(
    @CurrentActor() actor: Actor,
    @Body() body: WithdrawInstrumentRequest,
  ): Promise<InstrumentsResponse> {
    return this.instruments.withdraw(actor, body);
  }
}
