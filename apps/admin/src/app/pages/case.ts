export { CasePage } from '#/features/cases/public';
