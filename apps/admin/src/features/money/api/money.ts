import type { Schemas } from '@qayidis/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { listQuery, send } from '#/lib/api';
import '#/lib/codes/checklist-rules';
import '#/lib/codes/item-rules';
import type { ItemSearch, PaymentSearch } from '#/lib/office-search';

export type Item = Schemas['ItemRowResponse'];
export type Budget = Schemas['BudgetResponse'];
export type BudgetChange = Schemas['BudgetChangeResponse'];
/** A case before its closure; its own id names the row. */
export type PaymentCheck = Schemas['PaymentCheckResponse'] & { readonly id: string };

const MONEY = 'money';

export const itemsQuery = (search: ItemSearch, cursor: string | undefined) =>
  listQuery<Item>(MONEY, '/items', search, cursor);

export const paymentsQuery = (search: PaymentSearch, cursor: string | undefined) => ({
  ...listQuery<PaymentCheck>(MONEY, '/payment-checks', search, cursor),
  select: (page: { items: readonly PaymentCheck[]; nextCursor: string | null; total: Total }) => ({
    ...page,
    items: page.items.map((row) => ({ ...row, id: row.caseId })),
  }),
});
type Total = Schemas['TotalResponse'];

export const budgetQuery = queryOptions({
  queryKey: [MONEY, 'budget'],
  queryFn: ({ signal }) => send<Budget>({ path: '/budget', signal }),
});

export const budgetChangesQuery = queryOptions({
  queryKey: [MONEY, 'budget', 'changes'],
  queryFn: ({ signal }) =>
    send<Schemas['BudgetChangePageResponse']>({ path: '/budget/changes', signal }),
});

export const settleItem = ({ id, version }: Item, idempotencyKey?: string): Promise<Item> =>
  send<Item>({
    method: 'POST',
    path: `/items/${id}/settle`,
    version,
    ...(idempotencyKey ? { idempotencyKey } : {}),
  });

/** Whatever is settled, recorded or set shows in every list of money and on the first page. */
export function useMoneyChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [MONEY] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  };
}
