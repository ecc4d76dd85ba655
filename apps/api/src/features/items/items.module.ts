import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { DeadlinesModule } from '../deadlines/public.js';
import { PlansModule } from '../plans/public.js';
import { TasksModule } from '../tasks/public.js';
import { CaseItemsQueries } from './case-items.queries.js';
import { ItemCommandsController } from './item-commands.controller.js';
import { ItemDeliveries } from './item-deliveries.js';
import { ItemEffects } from './item-effects.js';
import { ItemsController } from './items.controller.js';
import { ItemsQueries } from './items.queries.js';
import { Items } from './items.service.js';
import { LastItem } from './last-item.js';
import { Settlements } from './settlements.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, PlansModule, TasksModule],
  controllers: [ItemCommandsController, ItemsController],
  exports: [ItemDeliveries, ItemsQueries],
  providers: [
    CaseItemsQueries,
    ItemDeliveries,
    ItemEffects,
    Items,
    ItemsQueries,
    LastItem,
    Settlements,
  ],
})
export class ItemsModule {}
