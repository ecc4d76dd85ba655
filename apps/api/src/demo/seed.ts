import { parseArgs } from 'node:util';
import { ConfigError, currentEnvironment } from '../platform/config/index.js';
import { provision } from '../platform/database/index.js';
import { openInstallation } from '../start/installation.js';
import { loadDemoOnce } from './load-demo.js';

const USAGE = 'npm run seed -- --cases 1000 --seed 7';
/** Beyond these, cases carry what lists and pages need; notes and plans would only make the file larger. */
const IN_FULL = 500;

/** `npm run seed`: an invented caseload of any size in an empty database. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '120' },
      seed: { type: 'string', default: '2026' },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  if (!Number.isInteger(cases) || cases < 1 || cases > 2_000_000 || !Number.isInteger(seed))
    throw new ConfigError([`--cases takes 1 to 2000000, --seed a whole number: ${USAGE}`]);
  const env = currentEnvironment();
  const installation = await openInstallation(env, env.DATA_DIR ?? '.data');
  try {
    await provision(installation.config);
    const started = performance.now();
    const loaded = await loadDemoOnce(installation.config, { cases, seed, inFull: IN_FULL });
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stdout.write(
      loaded
        ? `${cases} cases written in ${seconds} s.\n`
        : 'There are accounts already: the seed fills an empty database only. Set DATA_DIR to a new folder.\n',
    );
  } finally {
    await installation.stop();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
