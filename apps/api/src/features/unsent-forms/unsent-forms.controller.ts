import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { KeepUnsentFormRequest } from './dto/unsent-form.request.js';
import { UnsentFormKeptResponse, UnsentFormResponse } from './dto/unsent-form.response.js';
import { UnsentForms } from './unsent-forms.service.js';

/** What whoever asks typed and has not sent, by the name of its form. */
@ApiTags('unsent forms')
@Controller('unsent-forms')
@RequirePermission('unsent-form.manage')
export class UnsentFormsController {
  constructor(private readonly forms: UnsentForms) {}

  @Get(':form')
  @ApiOkResponse({ type: UnsentFormResponse })
  read(@CurrentActor() actor: Actor, @Param('form') form: string): Promise<UnsentFormResponse> {
    return this.forms.read(actor, form);
  }

  /** The last one that is kept stands, whichever device it came from. */
  @Put(':form')
  @ApiOkResponse({ type: UnsentFormKeptResponse })
  keep(
    @CurrentActor() actor: Actor,
    @Param('form') form: string,
    @Body() { content }: KeepUnsentFormRequest,
  ): Promise<UnsentFormKeptResponse> {
    return this.forms.keep(actor, form, content);
  }

  /** Sent or discarded; done twice is done. */
  @Delete(':form')
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('form') form: string): Promise<void> {
    return this.forms.discard(actor, form);
  }
}
