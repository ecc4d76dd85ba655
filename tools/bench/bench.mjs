// `npm run bench -- --cases 100000 --json FILE`: the product beside its floors, in one run on one machine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hash, verify } from '@node-rs/argon2';
import { queriesAlone, record, startFloor } from './floors.mjs';
import { atFullSpeed, atRate } from './load.mjs';
import { openDatabase, seed, startApi } from './product.mjs';
import { password, requestsFor, send, signIn } from './requests.mjs';
import { prepare } from './users.mjs';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, json: { type: 'string' } },
});
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

async function measureRest({ api, floor, database, circumstances, requests }) {
  const list = requests['case list'];
  const ours = await atRate((turn) => send(api.url, list(turn)));
  const bare = await atRate((turn) => send(floor.url, { path: `/case%20list/${turn}` }));
  note('case list: p95 at 50 requests/s', 'ms', ours.p95, bare.p95, {
    ...circumstances,
    ms: times(ours),
  });
  const options = { memoryCost: database.passwordMemoryKib, timeCost: 1, parallelism: 1 };
  const stored = await hash(password, options);
  const signed = await atFullSpeed(() => send(api.url, signIn()), { callers: 4 });
  const checked = await atFullSpeed((turn) => send(floor.url, { path: `/sign-in/${turn}` }), {
    callers: 4,
  });
  const alone = await atFullSpeed(() => verify(stored, password), { callers: 4 });
  const detail = {
    ...circumstances,
    passwordMemoryKib: database.passwordMemoryKib,
    ms: times(signed),
  };
  note('sign-in: to check of password by HTTP', '1/s', signed.perSecond, checked.perSecond, detail);
  note('sign-in: to check of password alone', '1/s', signed.perSecond, alone.perSecond, detail);
}

const given = process.env.BENCH_DATA_DIR;
const dataDir = given ?? mkdtempSync(join(tmpdir(), 'qayidis-bench-'));
const ends = [];
try {
  if (given === undefined) seed(dataDir, Number(values.cases));
  const database = await openDatabase(dataDir);
  ends.unshift(database.stop);
  const people = await prepare(database.ownerUrl);
  const circumstances = { cases: people.count, cores: cpus().length };
  const requests = requestsFor(people);
  const recordings = await record(database, requests);
  const api = await startApi(database);
  ends.unshift(api.stop);
  const { appUrl, passwordMemoryKib } = database;
  const floor = await startFloor({ appUrl, recordings, password, passwordMemoryKib });
  ends.unshift(floor.stop);
  const run = { api, floor, database, recordings, circumstances, requests };
  for (const [name, request] of Object.entries(requests)) await measure(run, name, request);
  await measureRest(run);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  for (const end of ends) await end();
  if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
}
