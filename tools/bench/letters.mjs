// Letters: from the run of the planner that finds what is due to the mail server, and the morning mail of very many.
import { setTimeout as wait } from 'node:timers/promises';
import { byBullmqAlone, startMailSink } from './mail-sink.mjs';
import { readyWorker } from './ready-worker.mjs';
import { addDue, leftToTell, removeOurs, setClock } from './reminder-rows.mjs';
import { until, withDatabase } from './reminders.mjs';

const CASES_OF_A_MENTOR = 40;
const OURS = "u.email like 'bench-mentor-%' and u.status = 'ACTIVE'";
const percentile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? times.at(-1);

/** So many mentors with so many cases each; whose cases they were is kept for afterwards. */
async function addMentors(db, mentors, casesOfEach) {
  await db.run('create unlogged table bench_mentors as select id, mentor_id from cases');
  await db.run(
    `insert into users (id, email, name, role, organisation_id, programme_id, locale, status, password_hash)
     select gen_random_uuid(), 'bench-mentor-' || gen_random_uuid() || '@qayidis.example', 'Bench', role, organisation_id,
         programme_id, locale, status, password_hash
       from generate_series(1, $1) n, (select * from users where role = 'MENTOR' and status = 'ACTIVE' order by email limit 1) m`,
    [mentors],
  );
  await db.run(
    `with u as (select id, programme_id, row_number() over (order by id) - 1 as n from users u where ${OURS}),
       c as (select id, row_number() over (order by id) - 1 as n from cases
         where state in ('REGISTERED', 'ASSESSMENT', 'PLANNING', 'ASSISTANCE', 'FOLLOW_UP') limit $1)
     update cases set mentor_id = u.id, programme_id = u.programme_id from u, c
      where cases.id = c.id and u.n = c.n / $2::integer`,
    [mentors * casesOfEach, casesOfEach],
  );
  await db.run('analyze cases');
}

async function removeMentors(db) {
  await removeOurs(db);
  await db.run(
    `delete from reminder_occurrences o using users u where u.id = o.recipient_id and ${OURS}`,
  );
  await db.run(
    'update cases set mentor_id = b.mentor_id from bench_mentors b where b.id = cases.id and b.mentor_id is distinct from cases.mentor_id',
  );
  await db.run('drop table bench_mentors');
  // Tasks and letters name them by now: they stay, closed.
  await db.run(`update users u set status = 'DISABLED' where ${OURS}`);
}

async function withMentors(run, { mentors, casesOfEach }, work) {
  await withDatabase(run, async ({ db, engine }) => {
    const sink = await startMailSink();
    let worker;
    try {
      await addMentors(db, mentors, casesOfEach);
      await setClock(db, 2, '12:00');
      await engine.plan();
      worker = await readyWorker(db, run.database, { SMTP_URL: sink.url });
      await addDue(db, mentors * casesOfEach, OURS);
      await work({ db, engine, sink });
    } finally {
      await worker?.stop();
      await sink.stop();
      await removeMentors(db);
    }
  });
}

/** Of everybody, not of the bench alone: a letter waits for each line of its reader. */
const untold = async (db) =>
  (
    await db.one(
      "select count(*)::int as count from reminder_occurrences where state in ('DUE', 'SENDING') and due_at <= app.now()",
    )
  ).count;

/** A case may have an intake of its own already; then its mentor is told nothing of ours. */
const readers = async (db) =>
  (
    await db.one(
      "select count(distinct c.mentor_id)::int as count from deadlines d join cases c on c.id = d.case_id where d.rule = 'bench'",
    )
  ).count;

/** One person each, who wants a letter at once: due, told, written and handed over, beside the handing over alone. */
export async function measureDelivery(run, note) {
  const mentors = Math.min(500, Math.floor(run.circumstances.cases / 4));
  await withMentors(run, { mentors, casesOfEach: 1 }, async ({ db, engine, sink }) => {
    await db.run(
      `insert into notice_choices (user_id, trigger, channel, wanted)
       select u.id, 'WORK_DUE', 'MAIL_NOW', true from users u where ${OURS}`,
    );
    const letters = await readers(db);
    const before = sink.letters.length;
    const start = performance.now();
    await engine.plan();
    await until(() => sink.letters.length >= before + letters, 10);
    const ours = sink.letters.slice(before, before + letters).map(({ at }) => at - start);
    const bare = await byBullmqAlone(run.database.ownerUrl, sink, letters, sink.letters.at(-1).raw);
    const ms = {
      ours: { p50: percentile(ours, 0.5), p95: percentile(ours, 0.95) },
      floor: { p50: percentile(bare, 0.5), p95: percentile(bare, 0.95) },
    };
    const detail = { ...run.circumstances, letters, ms };
    const rate = (times) => letters / (Math.max(...times) / 1000);
    note('due to delivered: letters to BullMQ alone', '1/s', rate(ours), rate(bare), detail);
  });
}

/** The morning mail of 1,000 mentors with 40 cases each, from the morning's look of the planner to the last letter handed over. */
export async function measureDigest(run, note) {
  const most = Math.floor(run.circumstances.cases / CASES_OF_A_MENTOR / 2);
  const mentors = Math.min(1000, most);
  const asked = { mentors, casesOfEach: CASES_OF_A_MENTOR };
  await withMentors(run, asked, async ({ db, engine, sink }) => {
    await engine.plan();
    await until(async () => (await leftToTell(db)) === 0);
    await setClock(db, 3, '08:25');
    const before = sink.letters.length;
    const start = performance.now();
    // The morning mail waits for a look of the planner that began with the morning, and for all that this finds.
    await engine.plan();
    await until(async () => (await untold(db)) === 0);
    await engine.digest();
    const decided = (performance.now() - start) / 1000;
    const letters = await queued(db);
    await until(async () => (await queued(db, "and state in ('QUEUED', 'SENDING')")) === 0, 50);
    const seconds = (sink.letters.at(-1).at - start) / 1000;
    const sent = sink.letters.slice(before);
    const longest = sent.reduce((a, b) => (a.raw.length > b.raw.length ? a : b)).raw;
    const bare = await byBullmqAlone(run.database.ownerUrl, sink, sent.length, longest);
    const detail = {
      ...run.circumstances,
      mentors,
      casesOfEach: CASES_OF_A_MENTOR,
      letters,
      longestBytes: longest.length,
      seconds: { decided, aim: 60 },
    };
    note(
      'digest: to the last letter, to BullMQ alone',
      's',
      seconds,
      Math.max(...bare) / 1000,
      detail,
    );
  });
}

const queued = async (db, state = '') =>
  (
    await db.one(
      `select count(*)::int as count from mail_messages where template = 'DIGEST' ${state}`,
    )
  ).count;
