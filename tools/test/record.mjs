// What was really run, for docs/results: each test of Jest with how it ended and how long it took.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { reportOf } from './run-part.mjs';

const seconds = (ms) => Math.round((ms ?? 0) / 100) / 10;

function testsOf(part) {
  const report = reportOf(part);
  if (!existsSync(report)) return [];
  const { testResults = [] } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      test: fullName,
      status,
      seconds: seconds(duration),
    })),
  );
}

export function record(file, rows) {
  const parts = rows
    .filter(({ part }) => part !== undefined)
    .map((row) => ({ ...row, tests: testsOf(row.part) }));
  const machine = { cores: cpus().length, node: process.version, load: loadavg().map(Math.round) };
  const long = process.env.LONG_TESTS === 'on';
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), long, machine, parts }, null, 2)}\n`,
  );
}
