import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import {
  SavedViewFields,
  SavedViewResponse,
  SavedViewsResponse,
} from './dto/saved-view.request.js';
import { SavedViewsService } from './saved-views.service.js';

@ApiTags('saved views')
@Controller('saved-views')
@RequirePermission('saved-view.manage')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @ApiOkResponse({ type: SavedViewsResponse })
  list(@CurrentActor() actor: Actor): Promise<SavedViewsResponse> {
    return this.views.list(actor);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedViewResponse })
  create(@CurrentActor() actor: Actor, @Body() body: SavedViewFields): Promise<SavedViewResponse> {
    return this.views.create(actor, body);
  }

  @Put(':id')
  @ApiOkResponse({ type: SavedViewResponse })
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SavedViewFields,
  ): Promise<SavedViewResponse> {
    return this.views.update(actor, id, version, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.views.delete(actor, id);
  }
}
