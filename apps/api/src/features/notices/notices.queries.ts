import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import {
  EVENT_TRIGGERS,
  noticeActions,
  noticeGroup,
  type ReminderAnchor,
  type StepUnit,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  type SortColumn,
  totalOf,
} from '../../platform/http/index.js';
import { TasksQueries, wordsOf } from '../tasks/public.js';
import type { ListNoticesQuery, NoticeView } from './dto/notice.request.js';
import type {
  NoticeCountResponse,
  NoticeResponse,
  NoticeStepResponse,
  PassedStepResponse,
} from './dto/notice.response.js';
import { kindSql } from './kind-sql.js';
import { toldByNotice } from './told-of.js';

const DUE = "(case when n.due_on is null then date '9999-12-31' else n.due_on end)";
/** `NOTICE_GROUPS` of the domain: what cannot wait, what happened, then by day. */
const PART = `(case when n.urgency = 'URGENT' then 0
  when n.due_on is null and n.trigger = any('{${EVENT_TRIGGERS.join(',')}}') then 1 else 2 end)`;
const BY_DAY: readonly SortColumn[] = [{ sql: PART }, { sql: DUE }, { sql: 'n.id' }];
/** To the microsecond, which a Date would lose. */
const DONE_KEY = "to_char(n.done_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
const LATEST_FIRST: readonly SortColumn[] = [
  { sql: DONE_KEY, descending: true },
  { sql: 'n.id', descending: true },
];

const IS_SNOOZED = '(n.snoozed_until is not null and n.snoozed_until > app.today())';

interface View {
  readonly rowsSql: string;
  readonly columns: readonly SortColumn[];
  readonly keySql: string;
}
const VIEWS: Readonly<Record<NoticeView, View>> = {
  OPEN: {
    rowsSql: `n.done_at is null and not ${IS_SNOOZED}`,
    columns: BY_DAY,
    keySql: `array[${PART}::text, (${DUE})::text]`,
  },
  SNOOZED: {
    rowsSql: `n.done_at is null and ${IS_SNOOZED}`,
    columns: BY_DAY,
    keySql: `array[${PART}::text, (${DUE})::text]`,
  },
  DONE: {
    rowsSql: 'n.done_at is not null and not n.replaced',
    columns: LATEST_FIRST,
    keySql: `array[${DONE_KEY}]`,
  },
};

const IS_OF_CASE = 'n.readmission_id is null';
/** Who left the desks finds nothing of a readmission any more: the rows would not be there. */
const OWN_READMISSIONS =
  '(n.readmission_id is null or exists (select 1 from readmissions r where r.id = n.readmission_id))';

/** A case that was taken away is known to its former mentor by number only; any other must still be one's own. */
const OWN_CASES =
  "(n.case_id is null or n.trigger = 'CASE_TAKEN' or exists (select 1 from cases c where c.id = n.case_id))";
const NO_CASES = 'n.case_id is null';

/** Which notices `n` their reader may still see. Only some database roles may ask for cases at all. */
export function visibleSql(tx: Transaction): string {
  const role = tx.actor.role as Role;
  if (scopeOf(role, 'readmission.read') !== undefined) return `${NO_CASES} and ${OWN_READMISSIONS}`;
  const seesCases = scopeOf(role, 'programme.read') !== undefined && role !== 'ADMIN';
  return `${seesCases ? OWN_CASES : NO_CASES} and ${IS_OF_CASE}`;
}

interface Row {
  readonly id: string;
  readonly trigger: NoticeResponse['trigger'];
  readonly urgency: NoticeResponse['urgency'];
  readonly dueOn: PlainDate | null;
  readonly caseId: string | null;
  readonly readmissionId: string | null;
  readonly createdAt: Date;
  readonly read: boolean;
  readonly snoozedUntil: string | null;
  readonly doneAt: Date | null;
  readonly settled: boolean;
  readonly kind: string | null;
  readonly data: {
    readonly caseNumber?: string | null;
    readonly taskId?: string | null;
    readonly itemId?: string | null;
    readonly anchor?: ReminderAnchor;
    readonly anchorDay?: string | null;
    readonly offset?: number;
    readonly unit?: StepUnit;
    readonly escalation?: boolean;
    readonly late?: boolean;
    readonly happenedAt?: string;
    readonly passedOver?: readonly PassedStepResponse[];
  };
  readonly sortKey: readonly string[];
  readonly count: number;
}

const FIELDS = `n.id, n.trigger, n.urgency, n.due_on as "dueOn", n.case_id as "caseId",
  n.readmission_id as "readmissionId", n.data,
  n.created_at as "createdAt", n.read_at is not null as read, n.snoozed_until as "snoozedUntil",
  n.done_at as "doneAt", n.settled`;

/** One's own inbox. */
@Injectable()
export class NoticesQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly tasks: TasksQueries,
  ) {}

  list(actor: Actor, query: ListNoticesQuery): Promise<Page<NoticeResponse>> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'notice.list', entity: 'user', entityId: actor.userId });
        return this.page(tx, query);
      },
      { readOnly: true },
    );
  }

  /** Asked again and again by the header: not a look at anybody's data, so it leaves no entry in the trail. */
  count(actor: Actor): Promise<NoticeCountResponse> {
    return this.unitOfWork.run(actor, (tx) => this.countOf(tx), { readOnly: true });
  }

  async countOf(tx: Transaction): Promise<NoticeCountResponse> {
    const [row] = await tx.query<NoticeCountResponse>(
      `select count(*) filter (where n.read_at is null)::integer as unread,
          count(*) filter (where n.due_on < app.today())::integer as overdue
        from notices n where ${VIEWS.OPEN.rowsSql} and n.recipient_id = $1 and ${visibleSql(tx)}`,
      [tx.actor.userId],
    );
    return row ?? { unread: 0, overdue: 0 };
  }

  private async page(tx: Transaction, query: ListNoticesQuery): Promise<Page<NoticeResponse>> {
    const { rowsSql, columns, keySql } = VIEWS[query.show];
    const list = `notices:${query.show}:${tx.actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const after = key && afterCursor(columns, key, 3);
    const whereSql = `n.recipient_id = $1 and ${rowsSql} and ${visibleSql(tx)}`;
    const countSql = cappedCount(`select 1 from notices n where ${whereSql}`);
    const found = await tx.query<Row>(
      `select ${FIELDS}, ${kindSql(tx)} as kind, ${keySql} as "sortKey", (${countSql}) as count from notices n
        where ${whereSql} ${after ? `and ${after.sql}` : ''} order by ${orderBy(columns)} limit $2`,
      [tx.actor.userId, query.limit + 1, ...(after?.params ?? [])],
    );
    const { rows, last } = cutPage(found, query.limit);
    const taskIds = rows.flatMap(({ data }) => data.taskId ?? []);
    const tasks = await this.tasks.byIds(tx, taskIds);
    const done = rows.filter(({ doneAt }) => doneAt !== null);
    const told = await toldByNotice(
      tx,
      done.map(({ id }) => id),
    );
    return {
      items: rows.map((row) => ({
        ...toNotice(row, wordsOf(tasks.get(row.data.taskId ?? '')), tx.today),
        told: told.get(row.id) ?? [],
      })),
      nextCursor: last ? this.cursors.encode(list, [...last.sortKey, last.id]) : null,
      total: totalOf(found[0]?.count ?? 0),
    };
  }
}

function toNotice(
  row: Row,
  task: NoticeResponse['task'],
  today: PlainDate,
): Omit<NoticeResponse, 'told'> {
  const { data, sortKey: _key, count: _count, createdAt, doneAt, ...notice } = row;
  const { trigger, kind, settled, snoozedUntil } = notice;
  const subject = { trigger, kind, taskKind: task?.kind ?? null };
  const isPutOff = snoozedUntil !== null && snoozedUntil > today;
  return {
    ...notice,
    caseId: row.trigger === 'CASE_TAKEN' ? null : row.caseId,
    caseNumber: data.caseNumber ?? null,
    task,
    actions: noticeActions(subject, { isDone: doneAt !== null, isPutOff, settled }),
    source: TRIGGER_TRAITS[row.trigger].source,
    group: noticeGroup(row, today),
    step: stepOf(data),
    createdAt: createdAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
  };
}

export function stepOf(data: Row['data']): NoticeStepResponse | null {
  const { anchor, offset, unit, escalation = false, anchorDay = null, passedOver = [] } = data;
  if (anchor === undefined || offset === undefined || unit === undefined) return null;
  // How much of a budget or a time limit is gone stays true on a later day.
  const late = data.late === true && unit !== 'PERCENT';
  return { anchor, offset, unit, escalation, late, anchorDay, passedOver: [...passedOver] };
}
