import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { toConsent } from './consent-ledger.js';
import { ConsentsQueries } from './consents.queries.js';
import { Consents } from './consents.service.js';
import { ConsentLedgerResponse, ConsentResponse } from './dto/consent.response.js';
import {
  RecordConsentPaperRequest,
  RecordConsentRequest,
  WithdrawConsentRequest,
} from './dto/record-consent.request.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ConsentsQueries,
    private readonly consents: Consents,
  ) {}

  @Get('cases/:id/consents')
  @RequirePermission('consent.read')
  @ApiOkResponse({ type: ConsentLedgerResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ConsentLedgerResponse> {
    return this.queries.ledger(actor, id);
  }

  @Post('cases/:id/consents')
  @RequirePermission('consent.record')
  @ApiCreatedResponse({ type: ConsentResponse })
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RecordConsentRequest,
  ): Promise<ConsentResponse> {
    return this.unitOfWork.run(actor, async (tx) =>
      toConsent(await this.consents.record(tx, id, body)),
    );
  }

  @Post('consents/:id/record-paper')
  @HttpCode(200)
  @RequirePermission('consent.record')
  @ApiOkResponse({ type: ConsentResponse })
  recordPaper(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecordConsentPaperRequest,
  ): Promise<ConsentResponse> {
    return this.unitOfWork.run(actor, async (tx) =>
      toConsent(await this.consents.recordPaper(tx, id, version, body)),
    );
  }

  @Post('consents/:id/withdraw')
  @HttpCode(200)
  @RequirePermission('consent.withdraw')
  @ApiOkResponse({ type: ConsentResponse })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawConsentRequest,
  ): Promise<ConsentResponse> {
    return this.unitOfWork.run(actor, async (tx) =>
      toConsent(await this.consents.withdraw(tx, id, version, body)),
    );
  }
}
