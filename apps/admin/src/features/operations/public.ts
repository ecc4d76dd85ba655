export { OperationsPage } from './components/operations-page';
export { PlannerAlarm } from './components/planner-alarm';
