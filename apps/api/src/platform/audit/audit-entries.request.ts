import { CodeField, DateField, PageQuery, TextField, UuidField } from '../http/index.js';

export const AUDIT_OUTCOMES = ['DONE', 'DENIED', 'FAILED'] as const;

/** Filters of the audit trail; codes, ids and dates only, so that they may stand in an address (E-09). */
export class AuditEntriesQuery extends PageQuery {
  @UuidField({ optional: true })
  actorId?: string;

  @UuidField({ optional: true })
  caseId?: string;

  @TextField({ optional: true, max: 60, pattern: /^[a-z][a-zA-Z0-9.-]*$/ })
  action?: string;

  @CodeField(AUDIT_OUTCOMES, { optional: true, name: 'AuditOutcome' })
  outcome?: string;

  @DateField({ optional: true, description: 'First day, in Baku' })
  from?: string;

  @DateField({ optional: true, description: 'Last day, in Baku' })
  to?: string;
}
