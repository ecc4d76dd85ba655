export { OperationsModule } from './operations.module.js';
export { PlannerWatch } from './planner-watch.js';
