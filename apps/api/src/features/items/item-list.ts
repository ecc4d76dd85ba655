import type { Actor } from '../../platform/database/index.js';
import type { SortColumn } from '../../platform/http/index.js';
import type { ItemSort, ListItemsQuery } from './dto/item.requests.js';

const NEVER = "date '9999-12-31'";
const LAST = { sql: 'i.id' } as const;

/** What stands before the id in each order; days that have not come stand last. */
const COLUMN: Readonly<Record<string, string>> = {
  case: 'c.number',
  amount: 'coalesce(i.approved_minor, i.planned_minor)',
  delivered: `coalesce(i.delivered_on, ${NEVER})`,
  verified: `coalesce(i.verified_on, ${NEVER})`,
};

export function itemSort(sort: ItemSort): readonly SortColumn[] {
  const descending = sort.startsWith('-');
  const sql = COLUMN[sort.replace('-', '')] ?? LAST.sql;
  return [
    { sql, descending },
    { ...LAST, descending },
  ];
}

export const ITEM_FILTER = `c.programme_id = $1 and ($2::text[] is null or i.state = any($2))
  and ($3::text[] is null or i.type = any($3)) and ($4::boolean is not true or i.committed_minor > 0)
  and ($5::uuid is null or i.case_id = $5)`;

export type ItemFilters = Pick<ListItemsQuery, 'state' | 'type' | 'committed' | 'caseId'>;

export const itemFilter = (actor: Actor, { state, type, committed, caseId }: ItemFilters) => [
  actor.programmeId,
  state ?? null,
  type ?? null,
  committed === 'true',
  caseId ?? null,
];
export const FILTER_PARAMETERS = 5;
export const LIMIT_PARAMETER = '$6';
