export { DigestPlanner } from './digest-planner.js';
export { DigestsModule } from './digests.module.js';
export { wantedSql } from './wanted-sql.js';
