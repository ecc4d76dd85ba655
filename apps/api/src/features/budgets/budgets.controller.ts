import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, PageQuery, RequirePermission } from '../../platform/http/index.js';
import { BudgetsQueries } from './budgets.queries.js';
import { Budgets } from './budgets.service.js';
import { ChangeBudgetRequest } from './dto/budget.request.js';
import { BudgetChangePageResponse, BudgetResponse } from './dto/budget.response.js';

@ApiTags('budgets')
@Controller('budget')
export class BudgetsController {
  constructor(
    private readonly queries: BudgetsQueries,
    private readonly budgets: Budgets,
  ) {}

  @Get()
  @RequirePermission('budget.read')
  @ApiOkResponse({ type: BudgetResponse })
  read(@CurrentActor() actor: Actor): Promise<BudgetResponse> {
    return this.queries.read(actor);
  }

  @Put()
  @RequirePermission('budget.administer')
  @ApiOkResponse({ type: BudgetResponse })
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: ChangeBudgetRequest,
  ): Promise<BudgetResponse> {
    return this.budgets.change(actor, version, body);
  }

  @Get('changes')
  @RequirePermission('budget.read')
  @ApiOkResponse({ type: BudgetChangePageResponse })
  changes(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<BudgetChangePageResponse> {
    return this.queries.changes(actor, query);
  }
}
