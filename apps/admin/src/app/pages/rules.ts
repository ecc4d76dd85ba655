export { ParametersPage } from '#/features/parameters/public';
