import { Injectable } from '@nestjs/common';
import { budgetLevel } from '@qayidis/domain/budgets';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type PageQuery,
  ProblemError,
  totalOf,
} from '../../platform/http/index.js';
import type {
  BudgetChangePageResponse,
  BudgetChangeResponse,
  BudgetLineResponse,
  BudgetResponse,
} from './dto/budget.response.js';

type Programme = Omit<BudgetResponse, 'settledMinor' | 'freeMinor' | 'level' | 'lines'>;
type ChangeRow = Omit<BudgetChangeResponse, 'at'> & { readonly at: Date };

const PROGRAMME = `select id as "programmeId", name as "programmeName", currency, version,
    budget_total_minor as "totalMinor", budget_committed_minor as "committedMinor"
  from programmes where id = $1`;
const LINES = `select i.type, count(*)::int as items, sum(i.committed_minor)::bigint as "committedMinor",
    coalesce(sum(i.committed_minor) filter (where i.state = 'SETTLED'), 0)::bigint as "settledMinor"
  from plan_items i join cases c on c.id = i.case_id
  where c.programme_id = $1 and i.committed_minor > 0
  group by i.type order by 3 desc, i.type`;
const NEWEST_FIRST = [
  { sql: 'b.created_at', descending: true },
  { sql: 'b.id', descending: true },
];
const ORDER = orderBy(NEWEST_FIRST);
const COUNT = cappedCount('select 1 from budget_changes where programme_id = $1');

/** The money of one's programme: what there is, what is bound for whom, how it came to be. */
@Injectable()
export class BudgetsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws ProblemError NOT_FOUND for somebody without a programme. */
  read(actor: Actor): Promise<BudgetResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const budget = await this.of(tx);
        tx.audit({ action: 'budget.read', entity: 'programme', entityId: budget.programmeId });
        return budget;
      },
      { readOnly: true },
    );
  }

  async of(tx: Transaction): Promise<BudgetResponse> {
    const [row] = await tx.query<Programme>(PROGRAMME, [tx.actor.programmeId]);
    if (row === undefined) throw new ProblemError('NOT_FOUND');
    const lines = await tx.query<BudgetLineResponse>(LINES, [row.programmeId]);
    return {
      ...row,
      settledMinor: lines.reduce((sum, { settledMinor }) => sum + settledMinor, 0),
      freeMinor: row.totalMinor - row.committedMinor,
      level: budgetLevel(row),
      lines,
    };
  }

  changes(actor: Actor, { cursor, limit }: PageQuery): Promise<BudgetChangePageResponse> {
    const list = `budget-changes:${actor.userId ?? ''}`;
    const after = cursor && afterCursor(NEWEST_FIRST, this.cursors.decode(list, cursor), 3);
    const afterSql = after ? `and ${after.sql}` : '';
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const found = await tx.query<ChangeRow>(
          `select b.id, b.from_minor as "fromMinor", b.to_minor as "toMinor", b.reason,
              u.name as "decidedByName", b.created_at as at
             from budget_changes b left join users u on u.id = b.decided_by
            where b.programme_id = $1 ${afterSql} order by ${ORDER} limit $2`,
          [actor.programmeId, limit + 1, ...(after ? after.params : [])],
        );
        const [counted] = await tx.query<{ count: number }>(COUNT, [actor.programmeId]);
        tx.audit({ action: 'budget.history', entity: 'programme', entityId: actor.programmeId });
        const { rows, last } = cutPage(found, limit);
        return {
          items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
          nextCursor: last && this.cursors.encode(list, [last.at.toISOString(), last.id]),
          total: totalOf(counted?.count ?? 0),
        };
      },
      { readOnly: true },
    );
  }
}
