export { ErasuresModule } from './erasures.module.js';
export { ErasuresQueries } from './erasures.queries.js';
