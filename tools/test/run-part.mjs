// Runs one part of a tier and counts its tests. A part that dies without a report counts as one failure.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { ROOT } from './tiers.mjs';

const REPORTS = `${ROOT}.build/reports`;
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

function execute(command, args, cwd, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/** What the part reported; a green report of a command that failed, or of no test at all, is a failure. */
function count(part, report, code) {
  const nothing = { passed: 0, failed: 1, skipped: 0 };
  if (part.count !== 'exit' && !existsSync(report)) return nothing;
  const found = COUNTERS[part.count](
    part.count === 'exit' ? '' : readFileSync(report, 'utf8'),
    code,
  );
  const silent = found.failed === 0 && (code !== 0 || found.passed === 0);
  return silent ? { ...found, failed: 1 } : found;
}

function environment(part, report) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  if (!part.browser) return env;
  const browser = findBrowser();
  console.log(`Browser: ${browser.says}`);
  return { ...env, ...browser.env, CHROMIUM: browser.path };
}

/** @returns {Promise<{passed: number, failed: number, skipped: number}>} */
export async function runPart(part) {
  const report = `${REPORTS}/${part.name.replaceAll(' ', '-')}`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  try {
    const [command, args] = part.npm
      ? ['npm', ['run', '--silent', part.npm]]
      : [process.execPath, part.command(report)];
    const env = environment(part, report);
    return count(part, report, await execute(command, args, `${ROOT}${part.cwd ?? ''}`, env));
  } catch (error) {
    console.error(`${part.name}: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
