import { Injectable } from '@nestjs/common';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { totalOf } from '../../platform/http/index.js';
import { WAITS_SQL } from '../case-decisions/public.js';
import { CaseListQueries, type CaseRowResponse, LATE_ITEM_SQL } from '../cases/public.js';
import { type TaskPageResponse, TasksQueries } from '../tasks/public.js';
import type { HomeResponse, QueueKind, QueueResponse } from './dto/home.response.js';
import { OfficeQueues } from './office-queues.js';
import { queryOf, type QueueFilter, queuesOf } from './home-queues.js';

const FIRST_CASES = 5;
const FIRST_TASKS = 10;
const NO_TASKS = ['programme.administer', 'readmission.read'] as const;

/** What a person has to do today, and what waits (design.md 1). */
@Injectable()
export class HomeQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseListQueries,
    private readonly tasks: TasksQueries,
    private readonly office: OfficeQueues,
  ) {}

  get(actor: Actor): Promise<HomeResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'home.read', entity: 'user', entityId: actor.userId });
        const queues: QueueResponse[] = [];
        for (const [kind, filter] of queuesOf(actor.role))
          queues.push(await this.queue(tx, kind, filter));
        const office = await this.office.of(tx);
        return { queues, office, tasks: await this.tasksOf(tx) };
      },
      { readOnly: true },
    );
  }

  /** Administrators and the state's desks are given no tasks: their work belongs to no programme. */
  private tasksOf(tx: Transaction): Promise<TaskPageResponse> {
    const role = tx.actor.role as Role;
    if (NO_TASKS.some((permission) => scopeOf(role, permission) !== undefined))
      return Promise.resolve({ items: [], nextCursor: null, total: totalOf(0) });
    return this.tasks.page(tx, { owner: 'MINE', limit: FIRST_TASKS });
  }

  private async queue(
    tx: Transaction,
    kind: QueueKind,
    filter: QueueFilter,
  ): Promise<QueueResponse> {
    const { state, origin, ...rest } = filter;
    const query = {
      ...rest,
      ...(state && { state: [...state] }),
      ...(origin && { origin: [...origin] }),
      limit: FIRST_CASES,
    };
    const { items, total } = await this.cases.page(tx, { ...query, sort: 'nextDue' });
    const waits = await waitsOf(tx, items);
    const days = await daysOf(tx, filter, items);
    const rows = items.map((row) => ({
      ...row,
      ...days.get(row.id),
      waitsFor: waits.get(row.id) ?? [],
    }));
    return { kind, query: queryOf(filter), total, items: rows };
  }
}

type QueueDay = Pick<CaseRowResponse, 'nextDueOn' | 'nextDueKind' | 'overdue'>;

const NEXT_VISITS = `select distinct on (d.case_id) d.case_id as id, d.kind as "nextDueKind",
    d.due_on as "nextDueOn", d.due_on < app.today() as overdue
  from deadlines d where d.case_id = any($1::uuid[]) and d.state = 'OPEN' and d.kind like 'VISIT\\_%'
 order by d.case_id, d.due_on`;

const LATE_DELIVERIES = `select i.case_id as id, null as "nextDueKind", min(i.planned_on) as "nextDueOn", true as overdue
  from plan_items i where i.case_id = any($1::uuid[]) and ${LATE_ITEM_SQL} group by i.case_id`;

/** A queue of visits or deliveries tells their day, not what else the case has to do before. */
async function daysOf(
  tx: Transaction,
  { visits, deliveries }: QueueFilter,
  cases: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, QueueDay>> {
  if (visits === undefined && deliveries === undefined) return new Map();
  const sql = visits === undefined ? LATE_DELIVERIES : NEXT_VISITS;
  const rows = await tx.query<QueueDay & { id: string }>(sql, [cases.map(({ id }) => id)]);
  return new Map(rows.map(({ id, ...day }) => [id, day]));
}

/** What the actor has to decide or to rework on the first cases of a queue. */
async function waitsOf(
  tx: Transaction,
  cases: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string[]>> {
  if (cases.length === 0) return new Map();
  const rows = await tx.query<{ id: string; waits: string[] }>(
    `select c.id, ${WAITS_SQL} as waits from cases c where c.id = any($1::uuid[])`,
    [cases.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, waits }) => [id, waits]));
}
