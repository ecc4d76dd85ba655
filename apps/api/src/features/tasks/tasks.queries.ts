import { Injectable } from '@nestjs/common';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  totalOf,
} from '../../platform/http/index.js';
import type { ListTasksQuery, TaskResponse, TaskWordsResponse } from './dto/task.response.js';
import { TaskTexts } from './task-texts.js';

type Row = Omit<TaskResponse, 'createdAt' | 'text'> & {
  readonly textCipher: string | null;
  readonly createdAt: Date;
  readonly dueKey: string;
  readonly count: number;
};

const DUE = "(case when t.due_on is null then date '9999-12-31' else t.due_on end)";
const COLUMNS = [{ sql: DUE }, { sql: 't.id' }];
const ORDER = orderBy(COLUMNS);
/**
 * What is left of a task about the cases of an import, as `caseSearch` of the screen asks for them (decisions.md D-19):
 * the coordinator gives them mentors, a mentor obtains the consents before eligibility is confirmed.
 */
const LEFT = `(select count(*)::int from cases l where l.import_id = t.import_id and case t.kind
  when 'MENTORS_TO_ASSIGN' then l.mentor_id is null and l.state = 'REFERRED'
  else l.mentor_id = t.assignee_id and l.state in ('REFERRED', 'SCREENING') end)`;
const PARAMS = `case when t.import_id is null then t.params
  else t.params || jsonb_build_object('count', ${LEFT}) end`;
/** Finance and the officer are given tasks of their own, and see no columns of cases to count. */
const paramsFor = ({ role }: Actor): string =>
  scopeOf(role as Role, 'task.read') === undefined ? 't.params' : PARAMS;
const fieldsFor = (
  actor: Actor,
): string => `t.id, t.version, t.kind, ${paramsFor(actor)} as params, t.text_cipher as "textCipher",
  t.due_on as "dueOn", t.assignee_role as "assigneeRole",
  a.name as "assigneeName", t.case_id as "caseId", c.number as "caseNumber", t.created_at as "createdAt",
  (${DUE})::text as "dueKey", coalesce(t.assignee_id = app.user_id(), t.assignee_role = app.actor_role()) as mine`;

const MINE =
  '(t.assignee_id = $1::uuid or (t.assignee_id is null and t.assignee_role = $2 and t.programme_id = $3::uuid))';
/** Whose tasks; each condition names all three parameters, so that they are always given. */
const OWNERS: Readonly<Record<ListTasksQuery['owner'], string>> = {
  MINE,
  MY_ROLE: '(t.assignee_role = $2 and t.programme_id = $3::uuid and ($1::uuid is not null))',
  PROGRAMME: '(t.programme_id = $3::uuid and $1::uuid is not null and $2::text is not null)',
};

/** Open tasks, the most urgent first. */
@Injectable()
export class TasksQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly texts: TaskTexts,
  ) {}

  list(actor: Actor, query: ListTasksQuery): Promise<Page<TaskResponse>> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'task.list', entity: 'task', entityId: null });
        return this.page(tx, query);
      },
      { readOnly: true },
    );
  }

  /** A task as the list shows it, whatever became of it. */
  async one(tx: Transaction, id: string): Promise<TaskResponse | undefined> {
    return (await this.byIds(tx, [id])).get(id);
  }

  /** Those of the tasks that the reader may see, by id. */
  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, TaskResponse>> {
    if (ids.length === 0) return new Map();
    const fieldsSql = fieldsFor(tx.actor);
    const rows = await tx.query<Row>(
      `select ${fieldsSql}, 1 as count
         from tasks t left join users a on a.id = t.assignee_id left join cases c on c.id = t.case_id
        where t.id = any($1::uuid[])`,
      [ids],
    );
    return new Map((await this.texts.open(tx, rows)).map((row) => [row.id, toTask(row)]));
  }

  async page(tx: Transaction, query: ListTasksQuery): Promise<Page<TaskResponse>> {
    const { actor } = tx;
    const list = `tasks:${query.owner}:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const whereSql = `t.state = 'OPEN' and ${OWNERS[query.owner]}`;
    const after = key && afterCursor(COLUMNS, key, 5);
    const pageSql = after ? `${whereSql} and ${after.sql}` : whereSql;
    const countSql = cappedCount(`select 1 from tasks t where ${whereSql}`);
    const parameters = [actor.userId, actor.role, actor.programmeId, query.limit + 1];
    const fieldsSql = fieldsFor(actor);
    const found = await tx.query<Row>(
      `select ${fieldsSql}, (${countSql}) as count
         from tasks t left join users a on a.id = t.assignee_id left join cases c on c.id = t.case_id
        where ${pageSql} order by ${ORDER} limit $4`,
      [...parameters, ...(after?.params ?? [])],
    );
    const { rows, last } = cutPage(found, query.limit);
    return {
      items: (await this.texts.open(tx, rows)).map(toTask),
      nextCursor: last ? this.cursors.encode(list, [last.dueKey, last.id]) : null,
      total: totalOf(found[0]?.count ?? 0),
    };
  }
}

const toTask = ({
  dueKey: _key,
  count: _count,
  createdAt,
  ...task
}: Omit<Row, 'textCipher'> & Pick<TaskResponse, 'text'>): TaskResponse => ({
  ...task,
  createdAt: createdAt.toISOString(),
});

export const wordsOf = (task: TaskResponse | undefined): TaskWordsResponse | null =>
  task === undefined ? null : { kind: task.kind, params: task.params, text: task.text };
