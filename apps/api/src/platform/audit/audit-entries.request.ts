import { ROLES } from '@qayidis/domain/permissions';
import { CodeField, DateField, PageQuery, TextField, UuidField } from '../http/index.js';

export const AUDIT_OUTCOMES = ['DONE', 'DENIED', 'FAILED'] as const;
export const AUDIT_ROLES = [...ROLES, 'WORKER', 'PUBLIC'] as const;

const CASE_NUMBER = /^RS-[0-9]{4}-[0-9]{6}$/;

/** Filters of the audit trail; codes, ids and dates only, so that they may stand in an address (E-09). */
export class AuditEntriesQuery extends PageQuery {
  @UuidField({ optional: true })
  actorId?: string;

  @CodeField(AUDIT_ROLES, { optional: true, name: 'AuditRole' })
  actorRole?: string;

  @UuidField({ optional: true })
  caseId?: string;

  @TextField({
    optional: true,
    max: 14,
    pattern: CASE_NUMBER,
    description: 'Attempts that were refused included',
  })
  caseNumber?: string;

  @TextField({ optional: true, max: 60, pattern: /^[a-z][a-zA-Z0-9.-]*$/ })
  action?: string;

  @CodeField(AUDIT_OUTCOMES, { optional: true, name: 'AuditOutcome' })
  outcome?: string;

  @DateField({ optional: true, description: 'First day, in Baku' })
  from?: string;

  @DateField({ optional: true, description: 'Last day, in Baku' })
  to?: string;
}
