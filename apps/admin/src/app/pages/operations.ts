export { OperationsPage } from '#/features/operations/public';
