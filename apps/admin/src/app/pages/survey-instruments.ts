export { InstrumentsPage } from '#/features/monitoring-visits/public';
