import { IconCoins } from '@tabler/icons-react';
import { ASSISTANCE_TYPES } from '@qayidis/domain/code-lists';
import { ITEM_STATES } from '@qayidis/domain/plans';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EmptyState } from '#/components/feedback';
import { type Filter, FilterBar, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { assistanceTypeMessages, itemStateMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import { type ItemSearch, itemSearchOf } from '#/lib/office-search';
import { valuesOf } from '#/lib/search-params';
import { useCan } from '#/lib/session';
import { type Item, itemsQuery } from '../api/money';
import { moneyMessages } from '../messages';
import { useItemColumns } from './item-columns';
import { SettleMany } from './settle-many';

const FIRST_SORT = '-case';

/** Filters of the list; one case is only known from a link. */
function useFilters(ofCase: string | undefined, caseNumber: string): readonly Filter[] {
  const t = useMessages(moneyMessages);
  const state = useMessages(itemStateMessages);
  const type = useMessages(assistanceTypeMessages);
  return [
    {
      code: 'state',
      label: t('state'),
      many: true,
      options: ITEM_STATES.map((value) => ({ value, label: state(value) })),
    },
    {
      code: 'type',
      label: t('type'),
      many: true,
      options: ASSISTANCE_TYPES.map((value) => ({ value, label: type(value) })),
    },
    {
      code: 'committed',
      label: t('onlyCommitted'),
      options: [{ value: 'true', label: t('yes') }],
    },
    ...(ofCase === undefined
      ? []
      : [{ code: 'caseId', label: t('case'), options: [{ value: ofCase, label: caseNumber }] }]),
  ];
}

/** Those who settle may do so for many at once. */
function useBulk(rows: readonly Item[]) {
  if (!useCan()('item.settle')) return {};
  return {
    bulk: (ids: readonly string[], clear: () => void) => (
      <SettleMany items={rows.filter(({ id }) => ids.includes(id))} onDone={clear} />
    ),
  };
}

/** Where an address says nothing, who settles begins with what waits for it longest, as the first page does. */
const TO_SETTLE = { state: ['VERIFIED'], sort: 'verified' } as const;

const isBare = (search: ItemSearch): boolean =>
  Object.values(search).every((value) => value === undefined);

/** Leads to the filter of who settles; true while it is on the way there. */
function useBeginning(search: ItemSearch, settles: boolean): boolean {
  const navigate = useNavigate();
  const leads = settles && isBare(search);
  useEffect(() => {
    if (leads) void navigate({ to: '/items', search: itemSearchOf(TO_SETTLE), replace: true });
  }, [leads, navigate]);
  return leads;
}

/** Items of all cases of the programme, each under the number of its case (reintegration.md 2). */
export function ItemsPage() {
  const search = itemSearchOf(useSearch({ strict: false }));
  const settles = useCan()('item.settle');
  const leads = useBeginning(search, settles);
  return leads ? null : <ItemList search={search} firstSort={settles ? FIRST_SORT : undefined} />;
}

interface ItemListProps {
  readonly search: ItemSearch;
  /** Stands in the address once the last filter is gone, where an empty one would bring the beginning back. */
  readonly firstSort: ItemSearch['sort'];
}

function ItemList({ search, firstSort }: ItemListProps) {
  const t = useMessages(moneyMessages);
  const navigate = useNavigate();
  const page = useKeyset();
  const query = useQuery(itemsQuery(search, page.cursor));
  const columns = useItemColumns();
  const filters = useFilters(search.caseId, query.data?.items[0]?.caseNumber ?? '');
  const bulk = useBulk(query.data?.items ?? []);
  const { sort, ...filtered } = search;
  const go = (next: Record<string, unknown>): void =>
    void navigate({ to: '/items', search: itemSearchOf(next) });
  return (
    <>
      <PageHeader title={t('itemsTitle')} />
      <ListView
        name="items"
        label={t('itemsTitle')}
        query={query}
        columns={columns}
        rowLabel={({ caseNumber }) => caseNumber}
        sort={sort ?? FIRST_SORT}
        onSort={(next) => go({ ...search, sort: next })}
        page={page}
        toolbar={
          <FilterBar
            filters={filters}
            values={valuesOf(filtered)}
            onChange={({ committed, caseId, ...values }) =>
              go({
                ...values,
                committed: committed?.[0],
                caseId: caseId?.[0],
                sort: sort ?? firstSort,
              })
            }
          />
        }
        {...bulk}
        empty={<EmptyState icon={IconCoins} title={t('itemsEmptyTitle')} text={t('itemsEmpty')} />}
      />
    </>
  );
}
