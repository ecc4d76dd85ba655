import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { CaseListQueries } from '../cases/public.js';
import { TasksQueries } from '../tasks/public.js';
import type { HomeResponse, QueueKind, QueueResponse } from './dto/home.response.js';
import { queryOf, type QueueFilter, queuesOf } from './home-queues.js';

const FIRST_CASES = 5;
const FIRST_TASKS = 10;

/** What a person has to do today, and what waits (design.md 1). */
@Injectable()
export class HomeQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseListQueries,
    private readonly tasks: TasksQueries,
  ) {}

  get(actor: Actor): Promise<HomeResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'home.read', entity: 'user', entityId: actor.userId });
        const queues: QueueResponse[] = [];
        for (const [kind, filter] of queuesOf(actor.role))
          queues.push(await this.queue(tx, kind, filter));
        return { queues, tasks: await this.tasks.page(tx, { owner: 'MINE', limit: FIRST_TASKS }) };
      },
      { readOnly: true },
    );
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
    return { kind, query: queryOf(filter), total, items };
  }
}
