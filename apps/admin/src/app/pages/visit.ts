export { VisitPage } from '#/features/monitoring-visits/public';
