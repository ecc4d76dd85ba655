import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  cannotWaitRefusal,
  mayWait,
  type NoticeSubject,
  snoozeRefusal,
} from '@qayidis/domain/reminders';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { TasksQueries } from '../tasks/public.js';
import type { NoticeCountResponse } from './dto/notice.response.js';
import { NoticesQueries } from './notices.queries.js';

/** What its reader does with a line of the inbox. Done twice is done. */
const CHANGES = {
  'notice.read': 'read_at = coalesce(read_at, app.now())',
  'notice.done': 'done_at = coalesce(done_at, app.now()), read_at = coalesce(read_at, app.now())',
  'notice.snooze': 'snoozed_until = $2::date, read_at = coalesce(read_at, app.now())',
  'notice.reopen': 'done_at = null, snoozed_until = null',
} as const;

/** Nobody takes up again what is over. */
const ROWS = {
  'notice.read': 'true',
  'notice.done': 'true',
  'notice.snooze': 'done_at is null',
  'notice.reopen': 'not settled',
} as const;

interface SubjectRow extends Omit<NoticeSubject, 'taskKind'> {
  readonly id: string;
  readonly taskId: string | null;
}
const SUBJECTS = `select id, trigger, data->>'kind' as kind, data->>'taskId' as "taskId"
  from notices where id = any($1::uuid[])`;

@Injectable()
export class NoticesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: NoticesQueries,
    private readonly tasks: TasksQueries,
  ) {}

  read(actor: Actor, ids: readonly string[]): Promise<NoticeCountResponse> {
    return this.change(actor, 'notice.read', ids);
  }

  done(actor: Actor, ids: readonly string[]): Promise<NoticeCountResponse> {
    return this.change(actor, 'notice.done', ids);
  }

  reopen(actor: Actor, ids: readonly string[]): Promise<NoticeCountResponse> {
    return this.change(actor, 'notice.reopen', ids);
  }

  /**
   * What protects people and is urgent stays where it is (REM-20).
   * @throws ProblemError RULE_REFUSED for today or a day too far away, and where nothing of it may wait
   */
  snooze(actor: Actor, ids: readonly string[], until: PlainDate): Promise<NoticeCountResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const refusal = snoozeRefusal(until, tx.today);
      if (refusal) throw ProblemError.of(refusal);
      const waiting = await this.thoseThatMayWait(tx, [...new Set(ids)]);
      if (waiting.length === 0) throw ProblemError.of(cannotWaitRefusal('#/ids'));
      return this.carryOut(tx, 'notice.snooze', waiting, until);
    });
  }

  /** @throws ProblemError NOT_FOUND when one of them is not one's own. */
  private async thoseThatMayWait(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<SubjectRow>(SUBJECTS, [ids]);
    if (rows.length !== ids.length) throw new ProblemError('NOT_FOUND');
    const tasks = await this.tasks.byIds(
      tx,
      rows.flatMap(({ taskId }) => taskId ?? []),
    );
    return rows
      .filter((row) => mayWait({ ...row, taskKind: tasks.get(row.taskId ?? '')?.kind ?? null }))
      .map(({ id }) => id);
  }

  /** @throws ProblemError NOT_FOUND when one of them is not one's own, or not in a state for it. */
  private change(
    actor: Actor,
    action: keyof typeof CHANGES,
    ids: readonly string[],
  ): Promise<NoticeCountResponse> {
    return this.unitOfWork.run(actor, (tx) => this.carryOut(tx, action, [...new Set(ids)]));
  }

  private async carryOut(
    tx: Transaction,
    action: keyof typeof CHANGES,
    ids: readonly string[],
    until?: PlainDate,
  ): Promise<NoticeCountResponse> {
    await update(tx, action, ids, until);
    tx.audit({ action, entity: 'user', entityId: tx.actor.userId });
    return this.queries.countOf(tx);
  }
}

async function update(
  tx: Transaction,
  action: keyof typeof CHANGES,
  ids: readonly string[],
  until: PlainDate | undefined,
): Promise<void> {
  const parameters = until === undefined ? [ids] : [ids, until];
  const changed = await tx.query(
    `update notices set ${CHANGES[action]} where id = any($1::uuid[]) and ${ROWS[action]} returning id`,
    parameters,
  );
  if (changed.length !== ids.length) throw new ProblemError('NOT_FOUND');
}
