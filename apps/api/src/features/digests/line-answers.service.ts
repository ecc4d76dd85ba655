import { Injectable } from '@nestjs/common';
import {
  answerRefusal,
  LINE_MEANINGS,
  type LineAction,
  nobodyAboveRefusal,
} from '@qayidis/domain/digests';
import type { PlainDate } from '@qayidis/domain/kernel';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { mayWait, type NoticeSubject, type ReminderTrigger } from '@qayidis/domain/reminders';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { kindSql, toldOfAnswer, visibleSql } from '../notices/public.js';
import { EventNotices } from '../reminders/public.js';
import { Tasks, TasksQueries, type TaskWordsResponse, wordsOf } from '../tasks/public.js';
import type { AnswerLineRequest } from './dto/line-answer.request.js';
import type { LineAnswerResponse, LineResponse } from './dto/line-answer.response.js';
import { LetterTokens, type LineLink } from './letter-tokens.js';

interface NoticeRow {
  readonly id: string;
  readonly trigger: ReminderTrigger;
  readonly caseId: string | null;
  readonly readmissionId: string | null;
  readonly caseNumber: string | null;
  readonly kind: string | null;
  readonly taskId: string | null;
  readonly dueOn: PlainDate | null;
  readonly doneAt: Date | null;
  readonly answered: LineAction | null;
}

/** The visit that a clock stands for; found by roles that work on cases. */
const VISIT = `select v.id from notices n
    join monitoring_visits v on v.case_id = n.case_id
    join deadlines d on d.id = v.deadline_id and d.kind = n.data->>'kind'
  where n.id = $1 limit 1`;

/** `latestOfEach` of the domain in SQL. */
const SAME_THING = (one: string, other: string): string => `${one}.trigger = ${other}.trigger
    and ${one}.case_id is not distinct from ${other}.case_id
    and ${one}.readmission_id is not distinct from ${other}.readmission_id
    and ${one}.due_on is not distinct from ${other}.due_on
    and ${['kind', 'taskId', 'itemId']
      .map((key) => `${one}.data->'${key}' is not distinct from ${other}.data->'${key}'`)
      .join(' and ')}`;

/** A later reminder has taken its place in the inbox and is open: what it was about is not over. */
const LIVES_ON_SQL = `n.replaced and exists (select 1 from notices s
  where s.recipient_id = n.recipient_id and s.done_at is null and ${SAME_THING('s', 'n')})`;

const NOTICE = (visibleCasesSql: string, whichKindSql: string): string => `select n.id, n.trigger,
    case when n.trigger = 'CASE_TAKEN' then null else n.case_id end as "caseId",
    n.readmission_id as "readmissionId", n.data->>'caseNumber' as "caseNumber", ${whichKindSql} as kind,
    n.data->>'taskId' as "taskId", n.due_on as "dueOn",
    case when ${LIVES_ON_SQL} then null else n.done_at end as "doneAt",
    (select a.action from notice_answers a where a.notice_id = n.id and a.letter_id = $2) as answered
  from notices n where n.id = $1 and n.recipient_id = app.user_id() and ${visibleCasesSql}`;

const ANSWER = `insert into notice_answers (id, letter_id, notice_id, answered_by, action, reason, moved_to, created_at)
  values ($1, $2, $3, app.user_id(), $4, $5, $6, app.now())
  on conflict (letter_id, notice_id) do nothing returning id`;

/** A line speaks for all reminders of its thing, and so does its answer: one that was replaced since for the later one. */
const OF_LINE_SQL = `n.recipient_id = app.user_id() and exists (select 1 from notices l
  where l.id = $1 and (n.done_at is null and ${SAME_THING('l', 'n')} or n.id = l.id and n.replaced))`;

const CLOSE = `update notices n set done_at = app.now(), read_at = coalesce(read_at, app.now())
  where ${OF_LINE_SQL} returning id`;
const PUT_OFF = `update notices n set snoozed_until = $2::date, read_at = coalesce(read_at, app.now())
  where ${OF_LINE_SQL} returning id`;

/** What a reader answers to a line of a letter: once, with their own session, and only when they confirm (DIG-04, DIG-05). */
@Injectable()
export class LineAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: LetterTokens,
    private readonly events: EventNotices,
    private readonly tasks: Tasks,
    private readonly taskList: TasksQueries,
  ) {}

  /** What the link would do; changes nothing. @throws ProblemError LINK_INVALID, NOT_FOUND for another's line. */
  look(actor: Actor, token: string): Promise<LineResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const link = this.linkOf(tx, token);
        const notice = await noticeOf(tx, link);
        tx.audit({ action: 'line-answer.read', entity: 'notice', entityId: notice.id });
        const task = await this.taskOf(tx, notice);
        const [above] = await toldOf(tx, link, notice);
        return toLine(link, notice, {
          visitId: await visitOf(tx, notice),
          task,
          mayWait: mayWait(subjectOf(notice, task)),
          above: above?.role ?? null,
          told: await toldOfAnswer(tx, link),
        });
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError LINK_INVALID, NOT_FOUND, ALREADY_DECIDED for a second use, RULE_REFUSED. */
  answer(actor: Actor, request: AnswerLineRequest): Promise<LineAnswerResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const link = this.linkOf(tx, request.token);
      const notice = await noticeOf(tx, link);
      if (notice.answered !== null || notice.doneAt !== null) throw alreadyDecided(link, notice);
      const { action } = link;
      const { reason = null, movedTo = null } = request;
      const subject = subjectOf(notice, await this.taskOf(tx, notice));
      const refusal = answerRefusal(subject, { action, reason, movedTo }, tx.today);
      if (refusal) throw ProblemError.of(refusal);
      const above = await toldOf(tx, link, notice);
      if (isUnheard(link, above)) throw ProblemError.of(nobodyAboveRefusal());
      const id = newId();
      const written = await tx.query(ANSWER, [
        id,
        link.letterId,
        notice.id,
        action,
        reason,
        movedTo,
      ]);
      if (written.length === 0) throw alreadyDecided(link, notice);
      await carryOut(tx, notice.id, movedTo);
      await this.completeTask(tx, link, notice);
      for (const { id: recipientId } of above)
        await this.events.tell(tx, { ...cannotDo(notice, reason), subjectId: id, recipientId });
      tx.audit({ action: 'line-answer.create', entity: 'notice', entityId: notice.id });
      return { action, movedTo, told: await toldOfAnswer(tx, link) };
    });
  }

  /** Which task it is; null for another thing, or where the reader may not see it. */
  private async taskOf(tx: Transaction, { taskId }: NoticeRow): Promise<TaskWordsResponse | null> {
    return taskId === null ? null : wordsOf(await this.taskList.one(tx, taskId));
  }

  /** Done at the line of a task does the task itself (DIG-05, REM-18). */
  private async completeTask(
    tx: Transaction,
    { action }: LineLink,
    { taskId }: NoticeRow,
  ): Promise<void> {
    if (action === 'DONE' && taskId !== null) await this.tasks.completeOwn(tx, taskId);
  }

  /** @throws ProblemError LINK_INVALID. */
  private linkOf(tx: Transaction, token: string): LineLink {
    const link = this.tokens.readLine(token, tx.now);
    if (link === null) throw new ProblemError('LINK_INVALID');
    return link;
  }
}

const subjectOf = (
  { trigger, kind }: NoticeRow,
  task: TaskWordsResponse | null,
): NoticeSubject => ({ trigger, kind, taskKind: task?.kind ?? null });

interface Above {
  readonly id: string;
  readonly role: Role;
}

/** Who learns that somebody cannot, and why; what protects people is not left lying (REM-07). Other answers tell nobody. */
const toldOf = async (
  tx: Transaction,
  { action }: LineLink,
  { id }: NoticeRow,
): Promise<readonly Above[]> =>
  action === 'CANNOT' ? tx.query<Above>('select a.id, a.role from app.above_line($1) a', [id]) : [];

const isUnheard = ({ action }: LineLink, above: readonly Above[]): boolean =>
  action === 'CANNOT' && above.length === 0;

const cannotDo = ({ caseId, readmissionId, trigger }: NoticeRow, reason: string | null) => ({
  ...{ trigger: 'CANNOT_DO' as const, caseId, readmissionId },
  data: { kind: reason, of: trigger },
});

/** @throws ProblemError NOT_FOUND for a line of somebody else, or of a case that is no longer one's own. */
async function noticeOf(tx: Transaction, { noticeId, letterId }: LineLink): Promise<NoticeRow> {
  const [notice] = await tx.query<NoticeRow>(NOTICE(visibleSql(tx), kindSql(tx)), [
    noticeId,
    letterId,
  ]);
  if (notice === undefined) throw new ProblemError('NOT_FOUND');
  return notice;
}

async function visitOf(tx: Transaction, { id, trigger }: NoticeRow): Promise<string | null> {
  const mayAsk = scopeOf(tx.actor.role as Role, 'visit.read') !== undefined;
  if (LINE_MEANINGS[trigger].place !== 'VISIT' || !mayAsk) return null;
  const [visit] = await tx.query<{ id: string }>(VISIT, [id]);
  return visit?.id ?? null;
}

const carryOut = (tx: Transaction, id: string, movedTo: PlainDate | null): Promise<unknown> =>
  movedTo === null ? tx.query(CLOSE, [id]) : tx.query(PUT_OFF, [id, movedTo]);

const alreadyDecided = ({ action }: LineLink, { answered }: NoticeRow): ProblemError =>
  new ProblemError('ALREADY_DECIDED', { params: { state: answered ?? action } });

function toLine(
  { action }: LineLink,
  notice: NoticeRow,
  subject: Pick<LineResponse, 'visitId' | 'task' | 'above' | 'told' | 'mayWait'>,
): LineResponse {
  const { trigger, caseId, caseNumber, kind, dueOn, doneAt, answered } = notice;
  const { place, recorded } = LINE_MEANINGS[trigger];
  const isOfReadmission = notice.readmissionId !== null;
  return {
    action,
    trigger,
    caseId,
    caseNumber,
    kind,
    dueOn,
    // A kind that both sides know is recorded at the file that it is about.
    place: isOfReadmission && place === 'CASE' ? 'READMISSION' : place,
    ...subject,
    recorded,
    answered,
    over: doneAt !== null,
  };
}
