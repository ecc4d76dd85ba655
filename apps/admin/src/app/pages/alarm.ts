export { PlannerAlarm } from '#/features/operations/public';
