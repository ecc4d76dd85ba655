// The product's database and its API process, limits raised so that they are not what is measured (E-07).
import { execFileSync, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = (path) => new URL(`../../apps/api/dist/${path}`, import.meta.url).href;

const RAISED = {
  LIMIT_REQUESTS_PER_MINUTE: '1000000',
  LIMIT_SIGN_IN_ACCOUNT: '10000',
  LIMIT_SIGN_IN_NETWORK: '1000000',
  LIMIT_IN_FLIGHT: '1000',
  LIMIT_EVENT_LOOP_DELAY_MS: '60000',
};

/** Fills the folder with an invented caseload, unless it holds one already. */
export function seed(dataDir, cases) {
  const env = { ...process.env, DATA_DIR: dataDir };
  execFileSync('npm', ['run', '-s', 'seed', '--', '--cases', String(cases)], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}

export async function openDatabase(dataDir) {
  const { openInstallation } = await import(dist('start/installation.js'));
  const { loginUrl } = await import(dist('platform/database/connection.js'));
  const installation = await openInstallation(process.env, dataDir);
  const { config } = installation;
  return {
    env: { ...installation.env, DATA_DIR: dataDir },
    ownerUrl: config.databaseUrl,
    appUrl: loginUrl('app_login', config),
    passwordMemoryKib: config.limits.passwordMemoryKib,
    stop: () => installation.stop(),
  };
}

/** Starts the API; with `onStatement`, every statement it sends is handed over. */
export async function startApi(database, onStatement) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, stop } = start('main.js', database, {
    env: { PORT: String(port), PUBLIC_URL: url },
    execArgv: onStatement ? ['--import', new URL('recorder.mjs', import.meta.url).href] : [],
  });
  child.on('message', (message) => message.statement && onStatement?.(message.statement));
  for (let tries = 0; !(await answers(`${url}/api/health/ready`)); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error('The API did not start.');
    await wait(100);
  }
  return { url, stop };
}

/** Starts the worker, which runs jobs and planned tasks. */
export const startWorker = (database, env = {}) => start('worker.js', database, { env });

function start(file, database, { env = {}, execArgv = [] } = {}) {
  const child = fork(new URL(`../../apps/api/dist/${file}`, import.meta.url), [], {
    cwd: root,
    env: { ...database.env, ...RAISED, LOG_LEVEL: 'error', ...env },
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { child, stop };
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
