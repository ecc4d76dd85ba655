import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ProgrammesResponse } from './dto/programme.response.js';
import { ProgrammesQueries } from './programmes.queries.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly queries: ProgrammesQueries) {}

  @Get()
  @RequirePermission('programme.read')
  @ApiOkResponse({ type: ProgrammesResponse })
  list(@CurrentActor() actor: Actor): Promise<ProgrammesResponse> {
    return this.queries.list(actor);
  }
}
