import { Injectable, Logger } from '@nestjs/common';
import { ITEM_TRIGGERS, TASK_TRIGGERS } from '@qayidis/domain/reminders';
import {
  NOW_SQL,
  systemActor,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { jobFault } from '../../platform/jobs/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/planned-task.js';
import { Heartbeats } from './heartbeats.js';
import { hitParameters, hitsSql, NO_PROGRAMME_SQL } from './hits-sql.js';
import { TELL_REMINDERS } from './reminders.jobs.definitions.js';
import { REMINDER_SOURCES } from './sources/index.js';
import type { ReminderSource } from './sources/reminder-source.js';
import { hitParametersOf } from './step-days.js';

const EVERY_MINUTE = 60_000;
/** A tick over 100,000 open deadlines takes a second or two. */
const PATIENCE_MS = 60_000;

export const PLAN_TASK = 'reminders.plan';

interface PlanResult {
  readonly dueAts: readonly string[] | null;
  readonly planned: number;
  readonly unreached: number;
}

const NOTHING: PlanResult = { dueAts: null, planned: 0, unreached: 0 };

export const PLANNING_LOCK = 815_020;

/**
 * Two planners meet while one hands over to another. The second would wait for the rows of the first, at times
 * longer than a lock may be waited for (55P03), only to find that all is written: it leaves the source to the
 * first, and what came up meanwhile to the next tick.
 */
async function isOurTurn(tx: Transaction, source: ReminderSource): Promise<boolean> {
  const [turn] = await tx.query<{ ours: boolean }>(
    'select pg_try_advisory_xact_lock($1::integer, hashtext($2)) as ours',
    [PLANNING_LOCK, source.name],
  );
  return turn?.ours === true;
}

/** The unique key of an occurrence, compared with a hit. */
const SAME_KEY = (alias: string): string => `${alias}.trigger = h.trigger and ${alias}.step = h.step
  and ${alias}.subject_id = h.subject_id and ${alias}.recipient_id = h.recipient_id
  and ${alias}.channel = h.channel and ${alias}.due_local_date = h.day`;

/** What a notice is about, where its reader may ask which of several it is. */
const SUBJECT_SQL = (triggers: readonly string[]): string =>
  `case when h.trigger = any('{${triggers.join(',')}}') then h.subject_id end`;

/** A last step that is out of its window is told once: not if it was told, or is to be, to anybody (REM-05). */
const NOBODY_KNOWS_SQL = `not exists (select 1 from reminder_occurrences e where e.trigger = f.trigger and e.step = r.step
    and e.subject_id = f.subject_id and e.data->>'anchorDay' is not distinct from f.anchor_day::text
    and e.skip_reason is distinct from 'NO_LONGER_SO')`;

/**
 * Writes down what the facts call for and what is not written down yet: looked up first, so that a planner does not wait
 * for a worker that holds a row; the unique key decides between two planners, who write in its order and so do not lock
 * each other out. What was skipped because its fact had gone is taken up again when the fact is back.
 */
const PLAN_SQL = (
  factsSql: string,
): string => `${hitsSql(factsSql, { lostIfSql: NOBODY_KNOWS_SQL })},
  written as (
    insert into reminder_occurrences as o (id, trigger, step, subject_id, case_id, readmission_id, programme_id, recipient_id,
        recipient_role, channel, channels, due_local_date, due_at, due_on, urgent, data, created_at)
    select distinct on (h.trigger, h.step, h.subject_id, h.recipient_id, h.channel, h.day)
        gen_random_uuid(), h.trigger, h.step, h.subject_id, h.case_id, h.readmission_id,
        nullif(h.programme_id, ${NO_PROGRAMME_SQL}), h.recipient_id,
        h.told_role, h.channel, h.channels, h.day, h.due_at, h.due_on, h.urgent,
        jsonb_build_object('caseNumber', h.file_number, 'kind', h.kind, 'anchor', h.anchor, 'anchorDay', h.anchor_day,
          'offset', h.offset_value, 'unit', h.unit, 'ladderVersion', h.ladder_version, 'escalation', h.escalation,
          'taskId', ${SUBJECT_SQL(TASK_TRIGGERS)}, 'itemId', ${SUBJECT_SQL(ITEM_TRIGGERS)}),
        ${NOW_SQL}
      from hits h
     where h.recipient_id is not null and h.due_at <= ${NOW_SQL} + interval '48 hours'
       and not exists (select 1 from reminder_occurrences e
         where ${SAME_KEY('e')})
     order by h.trigger, h.step, h.subject_id, h.recipient_id, h.channel, h.day, h.escalation
    on conflict (trigger, step, subject_id, recipient_id, channel, due_local_date) do nothing
    returning due_at),
  skipped as materialized (
    select * from reminder_occurrences
     where state = 'SKIPPED' and skip_reason = 'NO_LONGER_SO' and due_local_date > app.today() - interval '60 days'),
  revived as (
    update reminder_occurrences o
       set state = 'DUE', due_at = h.due_at, attempt = 0, next_try_at = null, skip_reason = null, finished_at = null
      from skipped k join hits h on ${SAME_KEY('k')}
     where o.id = k.id
    returning o.due_at),
  wakes as (select due_at from written union all select due_at from revived)
  select (select jsonb_agg(distinct due_at) from wakes) as "dueAts",
    (select count(*)::integer from wakes) as planned,
    (select count(*)::integer from hits where recipient_id is null) as unreached`;

/**
 * Looks once a minute, and at the start, at everything that is due within 48 hours (security.md 5). Level-triggered:
 * a missed, repeated or doubled tick does no harm.
 */
@Injectable()
@Planned({ name: PLAN_TASK, everyMs: EVERY_MINUTE })
export class ReminderPlanner implements PlannedTask {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly work: UnitOfWork,
    private readonly heartbeats: Heartbeats,
  ) {}

  async tick(requestId: string): Promise<void> {
    const beganAt = await this.work.run(systemActor(requestId), (tx) => Promise.resolve(tx.now));
    const counts = { planned: 0, unreached: 0, failed: 0 };
    let isWhole = true;
    for (const source of REMINDER_SOURCES) {
      const result = await this.plan(requestId, source).catch((error: unknown) => {
        // One source at fault must not silence the others.
        this.log.error(`reminders.plan source=${source.name} fault=${jobFault(error).message}`);
        counts.failed += 1;
        return NOTHING;
      });
      isWhole &&= result !== null;
      counts.planned += result?.planned ?? 0;
      counts.unreached += result?.unreached ?? 0;
    }
    if (counts.failed === REMINDER_SOURCES.length) throw new Error('No source could be read');
    // The morning mail waits for a look that began with the morning: the other planner's may have begun before it.
    if (!isWhole) return;
    await this.work.run(systemActor(requestId), (tx) =>
      this.heartbeats.beat(tx, PLAN_TASK, beganAt, counts),
    );
  }

  /** @returns null where another planner is at this source: what comes of it is known when that one has ended */
  private plan(requestId: string, source: ReminderSource): Promise<PlanResult | null> {
    const work = async (tx: Transaction): Promise<PlanResult | null> => {
      if (!(await isOurTurn(tx, source))) return null;
      const [row] = await tx.query<PlanResult>(
        PLAN_SQL(source.factsSql),
        hitParameters(await hitParametersOf(tx)),
      );
      if (row === undefined) throw new Error('The planner was given no answer');
      for (const dueAt of row.dueAts ?? []) wakeAt(tx, new Date(dueAt));
      return row;
    };
    return this.work.run(systemActor(requestId), work, { statementTimeoutMs: PATIENCE_MS });
  }
}

/** A job that tells what is due then; it exists if and only if this unit of work commits. */
export function wakeAt(tx: Transaction, at: Date): void {
  const delayMs = Math.max(0, at.getTime() - tx.now.getTime());
  tx.enqueue(TELL_REMINDERS, { dueAt: at.toISOString() }, { delayMs });
}
