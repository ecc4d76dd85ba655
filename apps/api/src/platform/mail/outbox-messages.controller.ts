import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { StepUp } from '../auth/step-up.js';
import type { Actor } from '../database/index.js';
import { CurrentActor, RequirePermission } from '../http/index.js';
import { ListOutboxQuery } from './outbox-message.request.js';
import { OutboxMessagePageResponse } from './outbox-message.response.js';
import { OutboxQueries } from './outbox.queries.js';

@Controller('outbox-messages')
export class OutboxMessagesController {
  constructor(private readonly queries: OutboxQueries) {}

  @Get()
  @StepUp()
  @RequirePermission('outbox.read')
  @ApiOkResponse({ type: OutboxMessagePageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListOutboxQuery,
  ): Promise<OutboxMessagePageResponse> {
    return this.queries.list(actor, query);
  }
}
