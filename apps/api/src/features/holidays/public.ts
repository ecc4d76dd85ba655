export { HolidaysModule } from './holidays.module.js';
export { HolidaysQueries } from './holidays.queries.js';
