import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { TextMessagesResponse } from './dto/text-message.response.js';
import { TextMessagesQueries } from './text-messages.queries.js';

@ApiTags('text-messages')
@Controller('cases/:id/text-messages')
export class TextMessagesController {
  constructor(private readonly queries: TextMessagesQueries) {}

  @Get()
  @RequirePermission('text-message.read')
  @ApiOkResponse({ type: TextMessagesResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TextMessagesResponse> {
    return this.queries.ofCase(actor, id);
  }
}
