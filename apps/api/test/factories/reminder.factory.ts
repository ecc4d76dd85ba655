import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.js';
import { aProgramme, aUser } from './user.factory.js';

/** Wednesday in the middle of the working day in Baku. */
export const NOON = '2026-02-04T12:00:00+04:00';

export async function setTime(database: TestDatabase, instant: string): Promise<void> {
  await database.query(
    `insert into app.clock_offset (amount) values ($1::timestamptz - now())
     on conflict (only_row) do update set amount = excluded.amount`,
    [instant],
  );
}

/** The database's clock is put forward or back. */
export async function moveTime(database: TestDatabase, interval: string): Promise<void> {
  await database.query('update app.clock_offset set amount = amount + $1::interval', [interval]);
}

export interface Caseload {
  readonly programmeId: string;
  readonly mentorId: string;
}

export async function aCaseload(database: TestDatabase): Promise<Caseload> {
  const programmeId = await aProgramme(database);
  const mentor = await aUser(database, { role: 'MENTOR', programmeId });
  return { programmeId, mentorId: mentor.id };
}

/**
 * So many cases of one mentor, each with an intake that is due on the next working day, hence one thing to tell today.
 * Written straight into the tables: what is tested is what comes after.
 * @returns the ids of the deadlines
 */
export async function dueIntakes(
  database: TestDatabase,
  { programmeId, mentorId }: Caseload,
  count: number,
): Promise<string[]> {
  const batch = randomUUID().slice(0, 8);
  const rows = await database.query<{ id: string }>(
    `with made as (
       select gen_random_uuid() as person, gen_random_uuid() as event, gen_random_uuid() as id,
           -- Asked once: for thousands of rows it would take longer than all the rest.
           (select app.add_working_days('AZ', app.today(), 1)) as due_on,
           (select count(*) from cases) + n as number from generate_series(1, $3) n),
     people as (
       insert into persons (id, given_name, family_name, search_key, sort_key)
       select person, 'Test', $4 || number, 'test', 'test' from made),
     events as (insert into return_events (id, person_id) select event, person from made),
     files as (
       insert into cases (id, number, programme_id, principal_id, return_event_id, source, state, mentor_id,
           state_since, principal_sort_key)
       select id, 'RS-2025-' || lpad(number::text, 6, '0'), $1, person, event, 'OTHER', 'REGISTERED', $2,
           app.today(), 'test' from made)
     insert into deadlines (id, case_id, kind, rule, started_on, due_on, owner_role)
     select gen_random_uuid(), id, 'INTAKE', 'test', app.today() - 7, due_on, 'MENTOR'
       from made returning id`,
    [programmeId, mentorId, count, batch],
  );
  return rows.map(({ id }) => id);
}

/** The oracle of the crash suite: what was due, what was shown, and what was shown twice. */
export async function tally(database: TestDatabase): Promise<{
  readonly due: number;
  readonly told: number;
  readonly shown: number;
  readonly twice: number;
}> {
  const [row] = await database.query<{ due: number; told: number; shown: number; twice: number }>(
    `select (select count(*)::int from deadlines where state = 'OPEN' and kind = 'INTAKE') as due,
       (select count(*)::int from reminder_occurrences where state = 'TOLD' and trigger = 'WORK_DUE') as told,
       (select count(*)::int from notices where trigger = 'WORK_DUE') as shown,
       (select count(*)::int from (select o.subject_id from notices n join reminder_occurrences o on o.id = n.occurrence_id
          where n.trigger = 'WORK_DUE' group by o.subject_id, n.recipient_id having count(*) > 1) d) as twice`,
  );
  return row!;
}
