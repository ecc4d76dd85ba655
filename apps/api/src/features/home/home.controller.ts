import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { HomeResponse } from './dto/home.response.js';
import { HomeQueries } from './home.queries.js';

@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(private readonly queries: HomeQueries) {}

  @Get()
  @RequirePermission('queue.read')
  @ApiOkResponse({ type: HomeResponse })
  get(@CurrentActor() actor: Actor): Promise<HomeResponse> {
    return this.queries.get(actor);
  }
}
