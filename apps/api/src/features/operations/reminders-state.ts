import type { Transaction } from '../../platform/database/index.js';
import { quietHoursOf, tellAtSql } from '../reminders/public.js';
import type { RemindersStateResponse } from './dto/operations.response.js';

const HOURS = { from: '$1', until: '$2' } as const;
const HELD_UNTIL_SQL = tellAtSql('app.now()', 'urgent', HOURS);
/** Since when it could have been told: what is written down in quiet hours is late only after them (REM-03). */
const SINCE_SQL = tellAtSql('greatest(due_at, created_at)', 'urgent', HOURS);

const OPEN = `select count(*) filter (where state = 'DUE' and held_until <= app.now())::integer as due,
    count(*) filter (where state = 'DUE' and held_until > app.now())::integer as held,
    to_json(min(held_until) filter (where state = 'DUE' and held_until > app.now())) #>> '{}' as "heldUntil",
    count(*) filter (where state = 'SENDING')::integer as sending,
    floor(extract(epoch from app.now() - min(since) filter (where state = 'SENDING' or held_until <= app.now())))::integer
      as "lagSeconds"
  from (select state, ${HELD_UNTIL_SQL} as held_until, ${SINCE_SQL} as since from reminder_occurrences
         where state in ('DUE', 'SENDING') and due_at <= app.now()) o`;
const PARKED = `select count(*)::integer as parked from reminder_occurrences where state = 'PARKED'`;
/** What was due on an earlier day and is told today is of today (OPS-05). */
const TODAY_BEGINS_SQL = "app.today()::timestamp at time zone 'Asia/Baku'";
const TODAY = `select count(*) filter (where state = 'TOLD')::integer as told,
    count(*) filter (where state = 'SKIPPED')::integer as skipped
  from reminder_occurrences where finished_at >= ${TODAY_BEGINS_SQL}`;

type Counted = Readonly<Record<string, number | null>>;
type Open = Pick<RemindersStateResponse, 'due' | 'held' | 'heldUntil' | 'sending' | 'lagSeconds'>;
const NONE: Open = { due: 0, held: 0, heldUntil: null, sending: 0, lagSeconds: null };

/** What is to be told and what was; each question has an index of its own, however long the history is. */
export async function remindersState(tx: Transaction): Promise<RemindersStateResponse> {
  const { from, until } = await quietHoursOf(tx);
  const [open] = await tx.query<Open>(OPEN, [from, until]);
  const [parked] = await tx.query<Counted>(PARKED);
  const [today] = await tx.query<Counted>(TODAY);
  return {
    ...(open ?? NONE),
    parked: parked?.['parked'] ?? 0,
    told: today?.['told'] ?? 0,
    skipped: today?.['skipped'] ?? 0,
  };
}
