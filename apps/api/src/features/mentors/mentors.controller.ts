import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { MentorLoadsResponse } from './dto/mentor.response.js';
import { MentorsQueries } from './mentors.queries.js';

@ApiTags('mentors')
@Controller('mentors')
export class MentorsController {
  constructor(private readonly queries: MentorsQueries) {}

  @Get()
  @RequirePermission('mentor.read')
  @ApiOkResponse({ type: MentorLoadsResponse })
  list(@CurrentActor() actor: Actor): Promise<MentorLoadsResponse> {
    return this.queries.list(actor);
  }
}
