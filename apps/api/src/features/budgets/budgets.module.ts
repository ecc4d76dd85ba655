import { Module } from '@nestjs/common';
import { BudgetsController } from './budgets.controller.js';
import { BudgetsQueries } from './budgets.queries.js';
import { Budgets } from './budgets.service.js';

@Module({
  controllers: [BudgetsController],
  providers: [BudgetsQueries, Budgets],
})
export class BudgetsModule {}
