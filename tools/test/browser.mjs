// Which Chromium the browser tests use: the one named, the one installed, or the one inside node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UNPACKED = `${ROOT}.build/chromium`;
/** The one without windows first: it costs a page half the work (ADR 0014). */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Not the package's own list: that one turns web security off and breaks workers.
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const versionOf = (path, env = {}) => {
  const { status, stdout } = spawnSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  return status === 0 ? stdout.trim() : null;
};

/** Unpacks the browser of @sparticuz/chromium, with the few libraries a bare machine may lack. */
function unpack() {
  mkdirSync(UNPACKED, { recursive: true });
  const script =
    "import('@sparticuz/chromium').then((m) => m.default.executablePath()).then((p) => process.stdout.write(p))";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: `${ROOT}apps/admin`,
    encoding: 'utf8',
    timeout: 120_000,
    // The package unpacks its libraries only where it believes to run on Amazon Linux.
    env: { ...process.env, TMPDIR: UNPACKED, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0) throw new Error(`No Chromium: none installed, none unpacked.\n${stderr}`);
  return stdout;
}

function fromPackage() {
  const path = unpack();
  const choices = [{}, { LD_LIBRARY_PATH: `${UNPACKED}/al2023/lib` }];
  const env = choices.find((choice) => versionOf(path, choice) !== null);
  if (!env) throw new Error('The Chromium of node_modules does not start. Install chromium.');
  const libraries = env.LD_LIBRARY_PATH ? ', with its own libraries' : '';
  return { path, env, says: `${versionOf(path, env)} of node_modules${libraries}` };
}

/**
 * `path`: the executable; `env`: what it needs in its environment; `says`: one line for the log.
 * @throws Error when no browser can be had.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !versionOf(named)) throw new Error(`CHROMIUM=${named} does not start.`);
  const path =
    named || INSTALLED.find((candidate) => existsSync(candidate) && versionOf(candidate));
  return path ? { path, env: {}, says: `${versionOf(path)} at ${path}` } : fromPackage();
}
