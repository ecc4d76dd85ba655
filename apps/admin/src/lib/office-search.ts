import type { Schemas } from '@qayidis/contracts';
import { ASSISTANCE_TYPES } from '@qayidis/domain/code-lists';
import { ROLES } from '@qayidis/domain/permissions';
import { ITEM_STATES } from '@qayidis/domain/plans';
import { actionIn, caseNumberIn, codeIn, codesIn, dateIn, idIn } from './search-params';

type Search = Record<string, unknown>;

/** What may stand in the addresses of the office's lists: codes, days and case numbers (decisions.md E-09). */
const ITEM_SORTS = ['case', 'amount', 'delivered', 'verified'].flatMap((code) => [
  code,
  `-${code}`,
]) as readonly Schemas['ItemSort'][];

export const itemSearchOf = (search: Search) => ({
  state: codesIn(search['state'], ITEM_STATES),
  type: codesIn(search['type'], ASSISTANCE_TYPES),
  committed: codeIn(search['committed'], ['true'] as const),
  caseId: idIn(search['caseId']),
  sort: codeIn(search['sort'], ITEM_SORTS),
});
export type ItemSearch = Partial<ReturnType<typeof itemSearchOf>>;

export const PAYMENT_CHECKS = ['OPEN', 'RECORDED'] as const;
export const paymentSearchOf = (search: Search) => ({
  show: codeIn(search['show'], PAYMENT_CHECKS),
});
export type PaymentSearch = Partial<ReturnType<typeof paymentSearchOf>>;

export const ERASURE_LISTS = ['DUE', 'NEAR', 'HELD', 'DONE'] as const;
export const erasureSearchOf = (search: Search) => ({
  show: codeIn(search['show'], ERASURE_LISTS),
  number: caseNumberIn(search['number']),
});
export type ErasureSearch = Partial<ReturnType<typeof erasureSearchOf>>;

export const paperSearchOf = (search: Search) => ({
  overdue: codeIn(search['overdue'], ['true'] as const),
});
export type PaperSearch = Partial<ReturnType<typeof paperSearchOf>>;

export const AUDIT_ROLES = [...ROLES, 'WORKER', 'PUBLIC'] as const;
export const AUDIT_OUTCOMES = ['DONE', 'DENIED', 'FAILED'] as const;
export const auditSearchOf = (search: Search) => ({
  outcome: codeIn(search['outcome'], AUDIT_OUTCOMES),
  actorRole: codeIn(search['actorRole'], AUDIT_ROLES),
  actorId: idIn(search['actorId']),
  action: actionIn(search['action']),
  caseNumber: caseNumberIn(search['caseNumber']),
  from: dateIn(search['from']),
  to: dateIn(search['to']),
});
export type AuditSearch = Partial<ReturnType<typeof auditSearchOf>>;

export const MAIL_STATES = [
  'QUEUED',
  'SENDING',
  'SENT',
  'HELD',
  'EXPIRED',
  'FAILED',
  'BOUNCED',
] as const;
export const outboxSearchOf = (search: Search) => ({
  state: codesIn(search['state'], MAIL_STATES),
});
export type OutboxSearch = Partial<ReturnType<typeof outboxSearchOf>>;
