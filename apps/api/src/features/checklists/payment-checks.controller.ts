import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ListPaymentChecksQuery, PaymentCheckPageResponse } from './dto/payment-check.js';
import { PaymentChecksQueries } from './payment-checks.queries.js';

@ApiTags('checklists')
@Controller('payment-checks')
export class PaymentChecksController {
  constructor(private readonly queries: PaymentChecksQueries) {}

  @Get()
  @RequirePermission('item.settle')
  @ApiOkResponse({ type: PaymentCheckPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListPaymentChecksQuery,
  ): Promise<PaymentCheckPageResponse> {
    return this.queries.list(actor, query);
  }
}
