export { ItemDeliveries } from './item-deliveries.js';
export { ItemsModule } from './items.module.js';
export { ItemsQueries } from './items.queries.js';
