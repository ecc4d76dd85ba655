import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import type { TaskKind } from '@qayidis/domain/tasks';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { TaskEntity } from './task.entity.js';
import { TaskTexts } from './task-texts.js';
import { TasksQueries } from './tasks.queries.js';

export interface NewTask {
  readonly kind: TaskKind;
  readonly programmeId: string;
  readonly caseId?: string | null;
  readonly assigneeRole: Role;
  /** One person; without it, whoever of the role in the programme takes it. */
  readonly assigneeId?: string | null;
  /** Codes, ids, dates and numbers only. */
  readonly params?: Readonly<Record<string, Json>>;
  readonly dueOn?: PlainDate | null;
  /** What the person who asks has written; sealed for the case. */
  readonly text?: string;
  readonly importId?: string | null;
}

interface Settled {
  readonly role?: string;
  readonly params?: Readonly<Record<string, Json>>;
}

/** Given to who acts, or to their role and taken by nobody; `$2` is the role. */
const OWN = `(assignee_id = app.user_id() or (assignee_id is null and assignee_role = $2
  and programme_id = app.programme_id()))`;

/** Things to do for one person or one role. */
@Injectable()
export class Tasks {
  constructor(
    private readonly queries: TasksQueries,
    private readonly texts: TaskTexts,
  ) {}

  async create(tx: Transaction, ...tasks: readonly NewTask[]): Promise<void> {
    const rows = await Promise.all(
      tasks.map(async ({ params = {}, text, ...task }) => {
        const id = newId();
        const { caseId = null } = task;
        const sealed = text && caseId ? await this.texts.seal(tx, caseId, id, text) : null;
        return { id, ...task, params, textCipher: sealed, createdAt: tx.now };
      }),
    );
    await insertRows(tx, TaskEntity, rows as Partial<TaskEntity>[]);
  }

  /**
   * Nothing where the same task (case, kind, role, parameters) is open already.
   * @returns whether it was made
   */
  async createOnce(tx: Transaction, task: NewTask): Promise<boolean> {
    const [open] = await tx.query(
      `select 1 from tasks where case_id is not distinct from $1 and kind = $2 and assignee_role = $3
          and params = $4::jsonb and state = 'OPEN' limit 1`,
      [task.caseId ?? null, task.kind, task.assigneeRole, JSON.stringify(task.params ?? {})],
    );
    if (open === undefined) await this.create(tx, task);
    return open === undefined;
  }

  /** Marks open tasks of a case as done by what happened; of one role or with some parameters only where named. */
  async settle(
    tx: Transaction,
    caseId: string,
    kind: TaskKind,
    { role, params = {} }: Settled = {},
  ): Promise<void> {
    await tx.query(
      `update tasks set state = 'DONE', done_at = app.now(), done_by = app.user_id(), version = version + 1
        where case_id = $1 and kind = $2 and state = 'OPEN' and ($3::text is null or assignee_role = $3)
          and params @> $4::jsonb`,
      [caseId, kind, role ?? null, JSON.stringify(params)],
    );
  }

  /** What nobody has to do any more, with some parameters only where named; it stays in the list as ended. */
  async cancel(
    tx: Transaction,
    caseId: string,
    kinds: readonly TaskKind[],
    params: Readonly<Record<string, Json>> = {},
  ): Promise<void> {
    await tx.query(
      `update tasks set state = 'CANCELLED', version = version + 1
        where case_id = $1 and kind = any($2::text[]) and state = 'OPEN' and params @> $3::jsonb`,
      [caseId, kinds, JSON.stringify(params)],
    );
  }

  /** What was cancelled undone is to be done again, by whoever leads the case now, until a new day. */
  async takeUp(
    tx: Transaction,
    caseId: string,
    kind: TaskKind,
    { assigneeId, dueOn }: { readonly assigneeId: string | null; readonly dueOn: PlainDate },
  ): Promise<void> {
    await tx.query(
      `update tasks set state = 'OPEN', assignee_id = $3, due_on = $4, version = version + 1
        where case_id = $1 and kind = $2 and state = 'CANCELLED'`,
      [caseId, kind, assigneeId, dueOn],
    );
  }

  /** What one mentor had to do on a case goes to the next. */
  async handOver(tx: Transaction, caseId: string, mentorId: string): Promise<void> {
    await tx.query(
      `update tasks set assignee_id = $2, version = version + 1
        where case_id = $1 and assignee_role = 'MENTOR' and state = 'OPEN'`,
      [caseId, mentorId],
    );
  }

  /** The doer says it is done, without having seen a version; nothing where it is another's or over. */
  async completeOwn(tx: Transaction, id: string): Promise<void> {
    const [own] = await tx.query<{ version: number }>(
      `select version from tasks where id = $1 and state = 'OPEN' and ${OWN}`,
      [id, tx.actor.role],
    );
    if (own !== undefined) await this.complete(tx, id, own.version);
  }

  /**
   * The doer says it is done.
   * @throws ProblemError NOT_FOUND for a task of another person or role, ALREADY_DECIDED, VERSION_STALE.
   */
  async complete(tx: Transaction, id: string, version: number): Promise<void> {
    const [task] = await tx.query<{ state: string; version: number; case_id: string | null }>(
      `select state, version, case_id from tasks
        where id = $1 and ${OWN} for update`,
      [id, tx.actor.role],
    );
    if (task === undefined) throw new ProblemError('NOT_FOUND');
    if (task.state !== 'OPEN')
      throw new ProblemError('ALREADY_DECIDED', { params: { state: task.state } });
    if (task.version !== version)
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { version: task.version, ...(await this.queries.one(tx, id)) },
      });
    await tx.query(
      `update tasks set state = 'DONE', done_at = app.now(), done_by = app.user_id(), version = version + 1
        where id = $1`,
      [id],
    );
    if (task.case_id !== null)
      tx.event({ caseId: task.case_id, kind: 'task.complete', data: { taskId: id } });
    tx.audit({ action: 'task.complete', entity: 'task', entityId: id, caseId: task.case_id });
  }
}
