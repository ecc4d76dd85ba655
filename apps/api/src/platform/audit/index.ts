export { AuditEntriesQueries } from './audit-entries.queries.js';
export * from './audit.module.js';
export * from './verify-audit.js';
