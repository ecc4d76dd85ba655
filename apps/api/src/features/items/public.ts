export { ItemsModule } from './items.module.js';
export { ItemsQueries } from './items.queries.js';
