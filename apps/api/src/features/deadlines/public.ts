export { DeadlineEntity } from './deadline.entity.js';
export { DeadlinesModule } from './deadlines.module.js';
export { type ClockedCase, Deadlines } from './deadlines.service.js';
export { WORKING_DAYS } from './working-days.js';
