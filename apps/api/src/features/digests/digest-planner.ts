import { Injectable } from '@nestjs/common';
import { DIGEST_HOUR, DIGEST_LATEST_HOURS, HOME_ZONE } from '@qayidis/domain/digests';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/planned-task.js';
import { Mailer } from '../../platform/mail/index.js';
import { Heartbeats, PLAN_TASK, quietHoursOf, tellAtSql } from '../reminders/public.js';
import { LAST_MORNING_SQL, NOT_TOLD_BEFORE_SQL, wantedSql } from './wanted-sql.js';

export const DIGEST_TASK = 'digests.plan';
const EVERY_MINUTE = 60_000;
const PATIENCE_MS = 60_000;

/**
 * What is told at the same hour is in the letter of that morning: the planner of reminders has begun a look since, and
 * nothing it found still waits to be told. After a standstill too: a letter before its lines would be an empty one.
 */
const IS_TOLD_SQL = `exists (select 1 from planner_heartbeats h where h.task = '${PLAN_TASK}' and h.began_at >= m.moment)
  and not exists (select 1 from reminder_occurrences o
    where o.recipient_id = m.id and o.state in ('DUE', 'SENDING') and o.due_at <= app.now())`;

const LOCAL_DAY_SQL = `(app.now() at time zone coalesce(s.zone, '${HOME_ZONE}'))::date`;
const MOMENT_SQL = `((r.day + make_interval(hours => ${DIGEST_HOUR})) at time zone r.zone)`;

/** A first look, so that an empty letter is not even queued; what its reader may see is asked again when it is written. */
const SEEMS_VISIBLE_SQL = `(n.case_id is null or n.trigger = 'CASE_TAKEN' or exists (select 1 from cases c
    where c.id = n.case_id and case d.role when 'MENTOR' then c.mentor_id = d.id when 'DPO' then true
      else c.programme_id = d.programme_id end))`;

/**
 * Decides the morning mail of everybody whose morning has come: one row for each person and day, whether there is
 * something to say or not, in one statement. $2 and $3 are the quiet hours (`tellAtSql`), $1 the kind.
 */
const DECIDE = `with readers as (
    select u.id, u.role, u.programme_id, coalesce(s.zone, '${HOME_ZONE}') as zone, ${LOCAL_DAY_SQL} as day
      from users u left join notice_settings s on s.user_id = u.id where u.status = 'ACTIVE'),
  mornings as (select r.*, ${tellAtSql(MOMENT_SQL, 'false')} as moment from readers r),
  due as materialized (
    select m.*, ${LAST_MORNING_SQL('m.id', 'm.day')} as last from mornings m
     where app.now() >= m.moment and app.now() < m.moment + make_interval(hours => ${DIGEST_LATEST_HOURS})
       and not exists (select 1 from notice_letters l
         where l.recipient_id = m.id and l.local_day = m.day and l.kind = $1)
       and ${IS_TOLD_SQL}),
  counted as (
    select d.id, d.day, count(n.id)::integer as lines
      from due d
      left join (notices n left join notice_choices ch
          on ch.user_id = n.recipient_id and ch.trigger = n.trigger and ch.channel = 'DIGEST')
        on n.recipient_id = d.id and n.done_at is null
       and (n.snoozed_until is null or n.snoozed_until <= app.today())
       and ${NOT_TOLD_BEFORE_SQL('n', 'd.last')}
       and ${wantedSql('n', 'ch', 'DIGEST')} and ${SEEMS_VISIBLE_SQL}
     group by d.id, d.day),
  written as (
    insert into notice_letters (id, kind, recipient_id, local_day, line_count, created_at)
    select gen_random_uuid(), $1, id, day, lines, app.now() from counted
    on conflict do nothing returning id, recipient_id, line_count)
  select w.id, w.recipient_id as "recipientId",
      w.line_count > 0 and not exists (select 1 from mail_faults f where f.recipient_id = w.recipient_id) as send
    from written w`;

interface Decided {
  readonly id: string;
  readonly recipientId: string;
  readonly send: boolean;
}

/**
 * Looks once a minute whose morning it is (DIG-01). Level-triggered: a missed, repeated or doubled tick does no harm,
 * and the unique key of person and day makes a morning mail one.
 */
@Injectable()
@Planned({ name: DIGEST_TASK, everyMs: EVERY_MINUTE })
export class DigestPlanner implements PlannedTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly heartbeats: Heartbeats,
  ) {}

  async tick(requestId: string): Promise<void> {
    await this.work.run(
      systemActor(requestId),
      async (tx) => {
        const decided = await this.decide(tx);
        const queued = decided.filter(({ send }) => send);
        await this.mailer.queueAll(
          tx,
          queued.map(({ id, recipientId }) => ({
            id,
            template: 'DIGEST',
            recipientId,
            subjectId: id,
          })),
        );
        const counts = { decided: decided.length, queued: queued.length };
        await this.heartbeats.beat(tx, DIGEST_TASK, tx.now, counts);
      },
      { statementTimeoutMs: PATIENCE_MS },
    );
  }

  private async decide(tx: Transaction): Promise<Decided[]> {
    const { from, until } = await quietHoursOf(tx);
    return tx.query<Decided>(DECIDE, ['DIGEST', from, until]);
  }
}
