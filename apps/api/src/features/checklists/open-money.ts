import { ITEM_FINALS } from '@qayidis/domain/plans';
import type { ProblemParams } from '@qayidis/domain/problems';
import type { Transaction } from '../../platform/database/index.js';

const FINALS_SQL = ITEM_FINALS.map((state) => `'${state}'`).join(', ');

/** Items `i` of a case `c` that are in force: of its active plan, or given as immediate help. */
export const ITEMS_IN_FORCE_SQL = `plan_items i left join plans p on p.id = i.plan_id
  where i.case_id = c.id and (i.plan_id is null or p.state = 'ACTIVE')`;

/** Of an item `i`: neither settled nor taken back. */
export const IS_OPEN_SQL = `i.state not in (${FINALS_SQL})`;

/** Of a case `c`: no item in force is still to be settled. */
export const NOTHING_OPEN_SQL = `not exists (select 1 from ${ITEMS_IN_FORCE_SQL} and ${IS_OPEN_SQL})`;

const OPEN = `select o.count, o.minor from cases c, lateral (select count(*)::int as count,
    coalesce(sum(coalesce(i.approved_minor, i.planned_minor)), 0)::bigint as minor
  from ${ITEMS_IN_FORCE_SQL} and ${IS_OPEN_SQL}) o where c.id = $1`;

/** Why nobody can say yet that the payments of a case are settled (reintegration.md 3 row 18). */
export interface OpenMoney {
  readonly code: 'RULE_REFUSED';
  readonly params: ProblemParams & { readonly rule: 'MONEY_OPEN' };
}

/** Null where every item in force is settled, cancelled or taken back. Nobody may decide otherwise. */
export async function openMoney(tx: Transaction, caseId: string): Promise<OpenMoney | null> {
  const [open] = await tx.query<{ count: number; minor: number }>(OPEN, [caseId]);
  if (open === undefined || open.count === 0) return null;
  return {
    code: 'RULE_REFUSED',
    params: { rule: 'MONEY_OPEN', count: open.count, openMinor: open.minor },
  };
}
