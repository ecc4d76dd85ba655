export { CaseListPage } from '#/features/case-list/public';
