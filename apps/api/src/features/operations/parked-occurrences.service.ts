import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { wakeAt } from '../reminders/public.js';
import type {
  ParkedOccurrenceResponse,
  ParkedOccurrencesResponse,
  RetriedResponse,
} from './dto/stuck.response.js';

const MOST = 100;

const LATEST = `select id, trigger, channel, to_json(due_at) #>> '{}' as "dueAt", attempt as attempts,
    to_json(finished_at) #>> '{}' as "parkedAt", fault
  from reminder_occurrences where state = 'PARKED' order by finished_at desc nulls last, id limit ${MOST}`;
const COUNT = `select count(*)::integer as total from reminder_occurrences where state = 'PARKED'`;

/** With all attempts before it, as if it had only now become due; the worker asks anew whether it is still so. */
const AGAIN = `update reminder_occurrences
    set state = 'DUE', attempt = 0, next_try_at = null, finished_at = null, fault = null
  where state = 'PARKED' and ($1::uuid is null or id = $1) returning id, case_id as "caseId"`;

/** Reminders that were given up, and another try for them (REM-14). */
@Injectable()
export class ParkedOccurrences {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<ParkedOccurrencesResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [counted] = await tx.query<{ total: number }>(COUNT);
        const items = await tx.query<ParkedOccurrenceResponse>(LATEST);
        return { items, total: counted?.total ?? 0 };
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError NOT_FOUND for one that is not parked (any more). */
  retry(actor: Actor, id: string): Promise<RetriedResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [row] = await this.again(tx, id);
      if (row === undefined) throw new ProblemError('NOT_FOUND');
      const { caseId } = row;
      const entity = 'reminder_occurrences';
      tx.audit({ action: 'parked-occurrence.retry', entity, entityId: id, caseId });
      return { retried: 1 };
    });
  }

  retryAll(actor: Actor): Promise<RetriedResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const rows = await this.again(tx, null);
      const entity = 'reminder_occurrences';
      tx.audit({ action: 'parked-occurrence.retry-all', entity, entityId: null });
      return { retried: rows.length };
    });
  }

  private async again(
    tx: Transaction,
    id: string | null,
  ): Promise<{ id: string; caseId: string | null }[]> {
    const rows = await tx.query<{ id: string; caseId: string | null }>(AGAIN, [id]);
    if (rows.length > 0) wakeAt(tx, tx.now);
    return rows;
  }
}
