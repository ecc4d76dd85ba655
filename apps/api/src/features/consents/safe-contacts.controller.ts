import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { SafeContactRequest } from './dto/safe-contact.request.js';
import { SafeContactResponse, SafeContactsResponse } from './dto/safe-contact.response.js';
import { SafeContacts } from './safe-contacts.service.js';

@ApiTags('safe-contacts')
@Controller('cases/:id/safe-contacts')
export class SafeContactsController {
  constructor(private readonly safeContacts: SafeContacts) {}

  @Get()
  @RequirePermission('safe-contact.read')
  @ApiOkResponse({ type: SafeContactsResponse })
  async list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SafeContactsResponse> {
    return { items: await this.safeContacts.list(actor, id) };
  }

  @Put(':personId')
  @RequirePermission('safe-contact.update')
  @ApiOkResponse({ type: SafeContactResponse })
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: SafeContactRequest,
  ): Promise<SafeContactResponse> {
    return this.safeContacts.update(actor, [id, personId], version, body);
  }
}
