// Runs one part of a tier and counts its tests. A part that dies without a report counts as one failure.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { failuresIn } from './failures.mjs';
import { ROOT } from './tiers.mjs';

const REPORTS = `${ROOT}.build/reports`;
/** Where the report of a part is left. */
export const reportOf = (name) => `${REPORTS}/${name.replaceAll(' ', '-')}`;
// Compilers and test runners make much that is soon gone: collecting it less often saves a tenth of their time.
const ROOM_FOR_YOUNG = '--max-semi-space-size=64';
const LIMIT_MS = 20 * 60_000;

const number = (text, word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(text)?.[1] ?? 0);

const COUNTERS = {
  exit: (_report, code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
  jest: (text) => {
    const run = JSON.parse(text);
    return {
      passed: run.numPassedTests,
      failed: run.numFailedTests + run.numRuntimeErrorTestSuites,
      skipped: run.numPendingTests,
    };
  },
  tap: (text) => ({
    passed: number(text, 'pass'),
    failed: number(text, 'fail') + number(text, 'cancelled'),
    skipped: number(text, 'skipped'),
  }),
  playwright: (text) => {
    const { stats, errors } = JSON.parse(text);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    };
  },
};

/** `aloud`: its words are shown as they come; otherwise when it is over, so that those of two do not mix. */
function execute(command, args, { cwd, env, aloud, limitMs }) {
  return new Promise((resolve) => {
    const words = aloud ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', words, words] });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

const died = (how) => ({ passed: 0, failed: 1, skipped: 0, failures: [how] });

/** What the part reported; a green report of a command that failed, or of no test at all, is a failure. */
function count(part, report, code) {
  if (part.count !== 'exit' && !existsSync(report)) return died('left no report');
  const text = part.count === 'exit' ? '' : readFileSync(report, 'utf8');
  const found = { ...COUNTERS[part.count](text, code), failures: failuresIn(part.count, text) };
  const silent = found.failed === 0 && (code !== 0 || found.passed === 0);
  return silent ? { ...found, ...died(`ended with ${code}`), passed: found.passed } : found;
}

function environment(part, report) {
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${ROOM_FOR_YOUNG}`.trim();
  const env = {
    ...process.env,
    ...part.env,
    NODE_OPTIONS,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  if (!part.browser) return env;
  const browser = findBrowser();
  console.log(`Browser: ${browser.says}`);
  return { ...env, ...browser.env, CHROMIUM: browser.path };
}

/** @returns {Promise<{passed: number, failed: number, skipped: number, failures: string[]}>} */
async function runPart(part, aloud) {
  const report = reportOf(part.name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  try {
    const [command, args] = part.npm
      ? ['npm', ['run', '--silent', part.npm]]
      : [process.execPath, part.command(report)];
    const env = environment(part, report);
    const { cwd = '', limitMs = LIMIT_MS } = part;
    const place = { cwd: `${ROOT}${cwd}`, env, aloud, limitMs };
    return count(part, report, await execute(command, args, place));
  } catch (error) {
    console.error(`${part.name}: ${error.message}`);
    return died(error.message);
  }
}

/**
 * Runs all parts, so many side by side as there are lanes: a program that keeps one core busy leaves the other free.
 * @returns {Promise<{part: string, passed: number, failed: number, skipped: number, failures: string[]}[]>} in the order of `parts`
 */
export async function runParts(parts, lanes) {
  const results = new Map();
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      console.log(`-- ${part.name}`);
      results.set(part, { part: part.name, ...(await runPart(part, lanes === 1)) });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return parts.map((part) => results.get(part));
}
