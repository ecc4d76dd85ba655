import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, type Page, RequirePermission } from '../../platform/http/index.js';
import { CaseItemsQueries } from './case-items.queries.js';
import { GiveImmediateHelpRequest, ListItemsQuery } from './dto/item.requests.js';
import {
  CaseItemsResponse,
  ItemPageResponse,
  ItemResponse,
  ItemRowResponse,
} from './dto/item.response.js';
import { ItemsQueries } from './items.queries.js';
import { Items } from './items.service.js';
import { Settlements } from './settlements.service.js';

@ApiTags('items')
@Controller()
export class ItemsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ofCase: CaseItemsQueries,
    private readonly queries: ItemsQueries,
    private readonly items: Items,
    private readonly settlements: Settlements,
  ) {}

  @Get('cases/:id/items')
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: CaseItemsResponse })
  listOfCase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseItemsResponse> {
    return this.ofCase.list(actor, id);
  }

  @Post('cases/:id/immediate-help')
  @RequirePermission('item.give-immediate-help')
  @ApiCreatedResponse({ type: ItemResponse })
  giveImmediateHelp(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: GiveImmediateHelpRequest,
  ): Promise<ItemResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const itemId = await this.items.giveImmediateHelp(tx, id, body);
      return this.ofCase.one(tx, id, itemId);
    });
  }

  @Get('items')
  @RequirePermission('item.read')
  @ApiOkResponse({ type: ItemPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListItemsQuery,
  ): Promise<Page<ItemRowResponse>> {
    return this.queries.list(actor, query);
  }

  @Post('items/:id/settle')
  @HttpCode(200)
  @RequirePermission('item.settle')
  @ApiOkResponse({ type: ItemRowResponse })
  settle(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ItemRowResponse> {
    return this.unitOfWork.run(actor, (tx) => this.settlements.settle(tx, id, version));
  }
}
