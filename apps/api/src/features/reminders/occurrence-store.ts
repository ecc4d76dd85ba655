import { Injectable } from '@nestjs/common';
import type { ReminderTrigger } from '@qayidis/domain/reminders';
import { type Json, NOW_SQL, type Transaction } from '../../platform/database/index.js';
import { hitParameters, hitsSql } from './hits-sql.js';
import type { ToldReminder } from './notice-deliveries.js';
import type { ReminderTuning } from './reminder-tuning.js';
import { REMINDER_SOURCES } from './sources/index.js';
import { hitParametersOf, quietHoursOf } from './step-days.js';

export interface ClaimedOccurrence {
  readonly id: string;
  readonly trigger: ReminderTrigger;
  readonly subjectId: string;
  readonly channel: 'IN_APP' | 'TEXT';
  readonly attempt: number;
}

/** Why an occurrence was not told: a higher step of its ladder was. */
export const PASSED_OVER = 'PASSED_OVER';

/** A claimed occurrence that is still called for. */
export interface CalledFor {
  readonly id: string;
  readonly isPassedOver: boolean;
  /** Steps below it that are not told on their own. */
  readonly passed: readonly Json[];
}

const NOT_QUIET_SQL = `(urgent or extract(hour from ${NOW_SQL} at time zone 'Asia/Baku') between $1::integer and $2::integer - 1)`;

/**
 * A lease that ends much later than any that could be given now is of a clock that was put back; a little later is of a
 * worker whose transaction began after ours.
 */
const CLAIMABLE_SQL = `(state = 'DUE' and (next_try_at is null or next_try_at <= ${NOW_SQL}
    or next_try_at > ${NOW_SQL} + interval '1 day')
  or state = 'SENDING' and lease_until not between ${NOW_SQL} and ${NOW_SQL} + make_interval(secs => 2 * $3::double precision))`;

/**
 * Chosen once: a subquery could be asked again for each row, and would claim more each time and take for ever. In the
 * order of the index and no other: all that falls due with the morning would else be sorted for each claim.
 */
const CLAIM = `with c as materialized (
    select id from reminder_occurrences
     where state in ('DUE', 'SENDING') and due_at <= app.now() and ${NOT_QUIET_SQL} and ${CLAIMABLE_SQL}
     order by due_at limit $4 for update skip locked)
  update reminder_occurrences o set state = 'SENDING', attempt = o.attempt + 1,
    lease_until = app.now() + make_interval(secs => $3)
  from c
 where o.id = c.id
 returning o.id, o.trigger, o.subject_id as "subjectId", o.channel, o.attempt`;

/** On which day a step lies among the others of its ladder; for a share of a deadline, about where it is reached. */
const RANK_DAY_SQL = `case when h.anchor = 'ELAPSED' and h.unit = 'PERCENT' and h.due_on is not null
  then h.anchor_day + ceil((h.due_on - h.anchor_day) * least(h.offset_value, 100) / 100.0)::integer else h.day end`;

const SAME_THING = (
  alias: string,
): string => `${alias}.trigger = c.trigger and ${alias}.subject_id = c.subject_id
  and ${alias}.recipient_id = c.recipient_id and ${alias}.channel = c.channel`;
const RANK = (alias: string): string => `(${alias}.rank_day, ${alias}.offset_value, ${alias}.step)`;

/**
 * The key of a hit is the key of the occurrence: what is still called for is still there. Of several steps of one ladder
 * that have come for one reader, the highest speaks (REM-17); `passed` are those below it since the last that was told.
 */
const STILL_SO = (factsSql: string): string => `${hitsSql(factsSql)},
  called as materialized (
    select distinct on (o.id) o.id, o.state, h.trigger, h.step, h.subject_id, h.recipient_id, h.channel, h.anchor,
        h.offset_value, h.unit, ${RANK_DAY_SQL} as rank_day
      from reminder_occurrences o join hits h
        on h.trigger = o.trigger and h.step = o.step and h.subject_id = o.subject_id
       and h.recipient_id = o.recipient_id and h.channel = o.channel and h.day = o.due_local_date
     where h.due_at <= ${NOW_SQL}
       and (o.state in ('DUE', 'SENDING', 'TOLD') or o.skip_reason = '${PASSED_OVER}'))
  select c.id,
      exists (select 1 from called a where ${SAME_THING('a')} and a.state in ('DUE', 'SENDING', 'TOLD')
        and ${RANK('a')} > ${RANK('c')}) as "isPassedOver",
      coalesce((select jsonb_agg(jsonb_build_object('anchor', b.anchor, 'offset', b.offset_value, 'unit', b.unit)
            order by ${RANK('b')})
          from called b where ${SAME_THING('b')} and b.state <> 'TOLD' and ${RANK('b')} < ${RANK('c')}
           and not exists (select 1 from called t where ${SAME_THING('t')} and t.state = 'TOLD'
             and ${RANK('t')} > ${RANK('b')} and ${RANK('t')} < ${RANK('c')})), '[]') as passed
    from called c where c.id = any($5::uuid[])`;

/** What was not told on its own stands in the one that is, so that its reader sees why it came now. */
const NOTE_PASSED = `update reminder_occurrences o
    set data = o.data || jsonb_build_object('passedOver', n.passed)
  from jsonb_to_recordset($1::jsonb) as n(id uuid, passed jsonb) where o.id = n.id`;

/** An event has happened; only its reader can be gone. */
const READER_IS_THERE = `select o.id, false as "isPassedOver", '[]'::jsonb as passed from reminder_occurrences o
    join users u on u.id = o.recipient_id and u.status = 'ACTIVE' where o.id = any($1::uuid[])`;

const FINISH = `update reminder_occurrences set lease_until = null, next_try_at = null, finished_at = app.now(),
    state = case when id = any($2::uuid[]) then 'TOLD' else 'SKIPPED' end,
    skip_reason = case when id = any($2::uuid[]) then null else $3 end
  where id = any($1::uuid[]) and state = 'SENDING'
  returning id as "occurrenceId", state, trigger, recipient_id as "recipientId", case_id as "caseId", urgent, channels`;

/** After the last attempt it waits for a person; the others flow (security.md 5). */
const GIVE_BACK = `update reminder_occurrences set lease_until = null,
    state = case when attempt >= $2 then 'PARKED' else 'DUE' end,
    next_try_at = app.now() + make_interval(secs => $3 * power(2, attempt - 1)), fault = $4,
    finished_at = case when attempt >= $2 then app.now() end
  where id = $1 and state = 'SENDING'`;

/** When there is something to do that cannot be done now: a lease ends, a further attempt is due, the night is over. */
const NEXT_WAKE = `select to_json(min(at)) #>> '{}' as at from (
    select lease_until as at from reminder_occurrences where state = 'SENDING'
    union all
    select next_try_at from reminder_occurrences
     where state = 'DUE' and due_at <= app.now() and next_try_at > ${NOW_SQL}
    union all
    select (app.today() + case when extract(hour from app.now() at time zone 'Asia/Baku') < $1::integer then 0 else 1 end
        + make_interval(hours => $1::integer)) at time zone 'Asia/Baku'
     where exists (select 1 from reminder_occurrences where state = 'DUE' and due_at <= app.now() and not ${NOT_QUIET_SQL})
  ) w`;

export interface Finished extends Omit<ToldReminder, 'noticeId'> {
  readonly state: 'TOLD' | 'SKIPPED';
}

/** The rows of what is to be told, each step guarded so that it happens once. All as the worker. */
@Injectable()
export class OccurrenceStore {
  /** Takes what is due and nobody holds, at most `most`, for `leaseS` seconds. */
  async claim(tx: Transaction, leaseS: number, most: number): Promise<ClaimedOccurrence[]> {
    const { from, until } = await quietHoursOf(tx);
    return tx.query<ClaimedOccurrence>(CLAIM, [until, from, leaseS, most]);
  }

  /** Of these, the ones that facts, ladders and accounts still call for. */
  async stillSo(tx: Transaction, claimed: readonly ClaimedOccurrence[]): Promise<CalledFor[]> {
    const found: CalledFor[] = [];
    for (const { triggers, factsSql } of REMINDER_SOURCES) {
      const ofSource = claimed.filter(({ trigger }) => triggers.includes(trigger));
      if (ofSource.length === 0) continue;
      const subjects = [...new Set(ofSource.map(({ subjectId }) => subjectId))];
      const parameters = hitParameters(await hitParametersOf(tx, { subjectIds: subjects }));
      const ids = ofSource.map(({ id }) => id);
      found.push(...(await tx.query<CalledFor>(STILL_SO(factsSql), [...parameters, ids])));
    }
    const watched = new Set(REMINDER_SOURCES.flatMap(({ triggers }) => triggers));
    const events = claimed.filter(({ trigger }) => !watched.has(trigger));
    if (events.length === 0) return found;
    const ids = events.map(({ id }) => id);
    return [...found, ...(await tx.query<CalledFor>(READER_IS_THERE, [ids]))];
  }

  async notePassed(tx: Transaction, told: readonly CalledFor[]): Promise<void> {
    const notes = told.filter(({ passed }) => passed.length > 0);
    if (notes.length > 0) await tx.query(NOTE_PASSED, [JSON.stringify(notes)]);
  }

  /** Ends what this worker holds. Rows that another has taken over meanwhile are left to it. */
  async finish(
    tx: Transaction,
    ids: readonly string[],
    told: readonly string[],
    reason: string,
  ): Promise<Finished[]> {
    return tx.query<Finished>(FINISH, [ids, told, reason]);
  }

  /** `fault`: kind and code (`jobFault`). */
  async giveBack(
    tx: Transaction,
    id: string,
    fault: string,
    { attempts, backoffS }: ReminderTuning,
  ): Promise<void> {
    await tx.query(GIVE_BACK, [id, attempts, backoffS, fault]);
  }

  async nextWake(tx: Transaction): Promise<Date | null> {
    const { from, until } = await quietHoursOf(tx);
    const [row] = await tx.query<{ at: string | null }>(NEXT_WAKE, [until, from]);
    const at = row?.at ?? null;
    return at === null ? null : new Date(at);
  }
}
