export { AuditPage } from '#/features/audit/public';
export { ErasuresPage, PapersPage } from '#/features/protection/public';
