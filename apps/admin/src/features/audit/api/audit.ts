import type { Schemas } from '@qayidis/contracts';
import { queryOptions } from '@tanstack/react-query';
import { listQuery, send } from '#/lib/api';
import type { AuditSearch } from '#/lib/office-search';

/** An entry of the trail; its position names the row. */
export type AuditEntry = Schemas['AuditEntryResponse'] & { readonly id: string };
export type AuditChain = Schemas['AuditChainResponse'];
export type AuditVerdict = Schemas['AuditVerdictResponse'];

export const AUDIT = 'audit';

interface Page {
  readonly items: readonly AuditEntry[];
  readonly nextCursor: string | null;
  readonly total: Schemas['TotalResponse'];
}

export const auditQuery = (search: AuditSearch, cursor: string | undefined) => ({
  ...listQuery<AuditEntry>(AUDIT, '/audit-entries', search, cursor),
  select: (page: Page) => ({
    ...page,
    items: page.items.map((entry) => ({ ...entry, id: String(entry.position) })),
  }),
});

export const chainQuery = queryOptions({
  queryKey: [AUDIT, 'chain'],
  queryFn: ({ signal }) => send<AuditChain>({ path: '/audit-chain', signal }),
});

export const verifyChain = (): Promise<AuditVerdict> =>
  send<AuditVerdict>({ method: 'POST', path: '/audit-chain/verify' });
