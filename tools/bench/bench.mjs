// `npm run bench -- --cases 100000 --json FILE [--only import] [--reminders 100000]`: the product beside its floors, in one run on one machine.
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hash, verify } from '@node-rs/argon2';
import { hasDigests } from './engine.mjs';
import { queriesAlone, record, startFloor } from './floors.mjs';
import { importFloors } from './import-floor.mjs';
import { importRegister } from './import.mjs';
import { measureDelivery, measureDigest } from './letters.mjs';
import { atFullSpeed, atRate } from './load.mjs';
import { openDatabase, seed, startApi } from './product.mjs';
import { readyWorker } from './ready-worker.mjs';
import { register } from './register.mjs';
import { connect, resetClock, setClock } from './reminder-rows.mjs';
import { measureDrain, measurePlanner } from './reminders.mjs';
import { password, requestsFor, send, signIn } from './requests.mjs';
import { prepare, retire } from './users.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    json: { type: 'string' },
    only: { type: 'string' },
    reminders: { type: 'string', default: '100000' },
  },
});
/** Rows of the register; a small one before it has the worker started and warm. */
const ROWS = { warm: 50, measured: 10_000 };
const results = [];
const rounded = (number) => Number(number.toFixed(number < 10 ? 2 : 1));

function note(name, unit, ours, floor, detail) {
  const row = {
    name,
    unit,
    ours: rounded(ours),
    floor: rounded(floor),
    ratio: rounded(ours / floor),
    detail,
  };
  results.push(row);
  console.log(`${name.padEnd(44)} ${row.ours} of ${row.floor} ${unit}: ${row.ratio}`);
}

const times = ({ p50, p95, p99 }) => ({ p50: rounded(p50), p95: rounded(p95), p99: rounded(p99) });

async function measure(run, name, request) {
  const { api, floor, database, recordings } = run;
  const ours = await atFullSpeed((turn) => send(api.url, request(turn)));
  const bare = await atFullSpeed((turn) =>
    send(floor.url, { path: `/${encodeURIComponent(name)}/${turn}` }),
  );
  const alone = await queriesAlone(database.appUrl, recordings[name]);
  const query = await atFullSpeed(alone.call);
  await alone.end();
  const detail = { ...run.circumstances, load: rounded(loadavg()[0]), ms: times(ours) };
  note(`${name}: to same statements`, '1/s', ours.perSecond, bare.perSecond, detail);
  note(`${name}: to query alone`, '1/s', ours.perSecond, query.perSecond, detail);
}

async function measureSteadyList({ api, floor, circumstances, requests }) {
  const list = requests['case list'];
  const ours = await atRate((turn) => send(api.url, list(turn)));
  const bare = await atRate((turn) => send(floor.url, { path: `/case%20list/${turn}` }));
  const detail = { ...circumstances, load: rounded(loadavg()[0]), ms: times(ours) };
  note('case list: p95 at 50 requests/s', 'ms', ours.p95, bare.p95, detail);
}

async function measureSignIn({ api, floor, database: { passwordMemoryKib }, circumstances }) {
  const callers = 4;
  const stored = await hash(password, {
    memoryCost: passwordMemoryKib,
    timeCost: 1,
    parallelism: 1,
  });
  const signed = await atFullSpeed(() => send(api.url, signIn()), { callers });
  const checked = await atFullSpeed((turn) => send(floor.url, { path: `/sign-in/${turn}` }), {
    callers,
  });
  const alone = await atFullSpeed(() => verify(stored, password), { callers });
  const detail = {
    ...circumstances,
    load: rounded(loadavg()[0]),
    passwordMemoryKib,
    ms: times(signed),
  };
  note('sign-in: to check of password by HTTP', '1/s', signed.perSecond, checked.perSecond, detail);
  note('sign-in: to check of password alone', '1/s', signed.perSecond, alone.perSecond, detail);
}

/** From the upload to the last row committed, beside the rows alone. */
async function measureImport({ api, database, circumstances, token }) {
  const { warm, measured } = await importTwice(api, database, token);
  const { id, counts, ...seconds } = measured;
  const load = rounded(loadavg()[0]);
  const { bare, server } = await importFloors(database.ownerUrl, id);
  await importFloors(database.ownerUrl, warm.id);
  const phases = Object.fromEntries(Object.entries(seconds).map(([k, v]) => [k, rounded(v)]));
  const detail = { ...circumstances, load, rows: counts.rows, seconds: phases };
  const [ours, first, second] = [seconds.total, bare, server].map((time) => counts.rows / time);
  note('import: to same rows by bare pg', 'rows/s', ours, first, detail);
  note('import: to same rows inside the server', 'rows/s', ours, second, detail);
}

async function importTwice(api, database, token) {
  // Made before anything is asked: meanwhile this process would not see that the API closed a connection that rested.
  const [small, large] = await Promise.all(
    [ROWS.warm, ROWS.measured].map((rows) => register(rows, randomInt(1e9))),
  );
  const db = await connect(database.ownerUrl);
  const worker = await readyWorker(db, database);
  try {
    const warm = await importRegister(api.url, token, small);
    return { warm, measured: await importRegister(api.url, token, large) };
  } finally {
    await worker.stop();
    await db.client.end();
  }
}

/** In the quiet hours nothing would be told; whoever signs in later lives in the same time. @returns how to end it */
async function startAtNoon({ ownerUrl }) {
  const db = await connect(ownerUrl);
  await setClock(db, 1, '12:00');
  return async () => {
    await retire(db);
    await resetClock(db);
    await db.client.end();
  };
}

/** `--only reminders` is every step whose name begins so. */
const isWanted = (name) =>
  values.only === undefined || name === values.only || name.startsWith(`${values.only}: `);

const given = process.env.BENCH_DATA_DIR;
const dataDir = given ?? mkdtempSync(join(tmpdir(), 'qayidis-bench-'));
const ends = [];
try {
  if (given === undefined || !existsSync(join(given, 'postgres')))
    seed(dataDir, Number(values.cases));
  const database = await openDatabase(dataDir);
  ends.unshift(database.stop);
  ends.unshift(await startAtNoon(database));
  const people = await prepare(database.ownerUrl);
  const circumstances = { cases: people.count, cores: cpus().length };
  const requests = requestsFor(people);
  const recordings = await record(database, requests);
  const api = await startApi(database);
  ends.unshift(api.stop);
  const { appUrl, passwordMemoryKib } = database;
  const floor = await startFloor({ appUrl, recordings, password, passwordMemoryKib });
  ends.unshift(floor.stop);
  const most = Number(values.reminders);
  const run = { api, floor, database, recordings, circumstances, requests, most };
  const steps = {
    ...Object.fromEntries(
      Object.entries(requests).map(([name, request]) => [name, () => measure(run, name, request)]),
    ),
    'steady list': () => measureSteadyList(run),
    'sign-in': () => measureSignIn(run),
    import: () => measureImport({ ...run, token: people.tokens[0] }),
    'reminders: planner': () => measurePlanner(run, note),
    'reminders: drain': () => measureDrain(run, note),
    ...(hasDigests && {
      'reminders: delivery': () => measureDelivery(run, note),
      'reminders: digest': () => measureDigest(run, note),
    }),
  };
  for (const [name, step] of Object.entries(steps)) if (isWanted(name)) await step();
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  for (const end of ends) await end();
  if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
}
