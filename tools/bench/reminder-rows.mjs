// What reminders are measured with: one thing due for each case, written straight into the tables and taken out again.
import pg from 'pg';

const OURS = "select id from deadlines where rule = 'bench'";

export async function connect(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const one = async (sql, values) => (await client.query(sql, values)).rows[0];
  return { client, one, run: (sql, values) => client.query(sql, values) };
}

/**
 * The product's time: so many working days from today, outside the quiet hours or at the hour of the morning mail. What
 * falls due on working days would else be told or not as the weekday of the measurement has it.
 */
export const setClock = (db, workingDays, time) =>
  db.run(
    `insert into app.clock_offset (amount)
     select (app.add_working_days('AZ', (now() at time zone 'Asia/Baku')::date, $1) + $2::time)
       at time zone 'Asia/Baku' - now()
     on conflict (only_row) do update set amount = excluded.amount`,
    [workingDays, time],
  );

export const resetClock = (db) => db.run('delete from app.clock_offset');

/** `ofCases`: SQL on a case `c` and its mentor `u`. An intake that is due on the next working day, hence one thing to tell today, for each case without one. */
export async function addDue(db, most, ofCases = 'true') {
  await db.run(
    `insert into deadlines (id, case_id, kind, rule, started_on, due_on, owner_role)
     select gen_random_uuid(), c.id, 'INTAKE', 'bench', app.today() - 14, app.add_working_days('AZ', app.today(), 1), 'MENTOR'
       from cases c join users u on u.id = c.mentor_id and u.status = 'ACTIVE'
      where c.state <> 'ANONYMISED' and ${ofCases}
        and not exists (select 1 from deadlines d where d.case_id = c.id and d.kind = 'INTAKE' and d.state = 'OPEN')
      limit $1`,
    [most],
  );
  await db.run('analyze deadlines');
  return (await db.one(`select count(*)::int as count from (${OURS}) d`)).count;
}

export const plannedRows = async (db) =>
  (
    await db.one(
      `select count(*)::int as count from reminder_occurrences where subject_id in (${OURS})`,
    )
  ).count;

/** The very rows, written again by the server alone: `insert .. select`, with all keys and checks. @returns seconds */
export async function writeAgain(db) {
  await db.run(
    `create temp table aside as select * from reminder_occurrences where subject_id in (${OURS})`,
  );
  await db.run(`delete from reminder_occurrences where subject_id in (${OURS})`);
  await db.run('vacuum reminder_occurrences');
  const start = performance.now();
  await db.run('insert into reminder_occurrences select * from aside');
  const seconds = (performance.now() - start) / 1000;
  await db.run('drop table aside');
  return seconds;
}

/** Due now, at any hour of the day. */
export async function makeDue(db) {
  await db.run(
    `update reminder_occurrences set state = 'DUE', urgent = true, due_at = app.now(), attempt = 0, finished_at = null
      where subject_id in (${OURS})`,
  );
  await db.run('vacuum analyze reminder_occurrences');
}

export const leftToTell = async (db) =>
  (
    await db.one(
      "select count(*)::int as count from reminder_occurrences where state in ('DUE', 'SENDING') and due_at <= app.now()",
    )
  ).count;

/** Everything of the measurement goes but its time, in which people are signed in. */
export async function removeOurs(db) {
  await db.run(`delete from reminder_occurrences where subject_id in (${OURS})`);
  await db.run("delete from deadlines where rule = 'bench'");
  await db.run("delete from bullmq.job where name in ('reminders.tell', 'mail.send')");
}
