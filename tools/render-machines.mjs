// Writes diagram and rows of each state machine between the marks of its page in docs/domain.
// `npm run machines` renews them, `npm run machines -- --check` only compares (exit 1 when a page is old).
import { readFile, writeFile } from 'node:fs/promises';
import { CASE_MACHINE } from '../libs/domain/src/cases/index.ts';
import { VISIT_MACHINE } from '../libs/domain/src/monitoring/index.ts';
import { READMISSION_MACHINE } from '../libs/domain/src/readmission/index.ts';
import { ITEM_MACHINE, PLAN_VERSION_MACHINE } from '../libs/domain/src/plans/index.ts';
import { toMermaid } from '../libs/domain/src/state-machine/index.ts';

const folder = new URL('../docs/domain/', import.meta.url);
const PAGES = [
  ['cases.md', 'case', CASE_MACHINE],
  ['plans.md', 'plan-version', PLAN_VERSION_MACHINE],
  ['plans.md', 'item', ITEM_MACHINE],
  ['monitoring-visits.md', 'visit', VISIT_MACHINE],
  ['readmission.md', 'readmission', READMISSION_MACHINE],
];

const codes = (list) => (list.length > 0 ? list.map((code) => `\`${code}\``).join(', ') : '-');

const target = ({ to }) => (typeof to === 'string' ? to : `${to.memory} (remembered)`);

const rows = (machine) =>
  machine.transitions.map(
    (row, index) =>
      `| ${index + 1} | ${row.from.join(', ')} | \`${row.command}\` | ${row.actors.join(', ')} | ${codes(row.guards)} | ${codes(row.needs)} | ${codes(row.effects)} | ${target(row)} | ${row.source} |`,
  );

const render = (machine) =>
  [
    '```mermaid',
    toMermaid(machine).trimEnd(),
    '```',
    '',
    '| # | From | Command | Actors | Guards | Must say | Effects | To | Source |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows(machine),
  ].join('\n');

/** @throws Error when the page lacks its marks. */
function replaceBlock(page, name, block) {
  const [open, close] = [`<!-- machine: ${name} -->`, `<!-- /machine: ${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`No marks for the machine "${name}"`);
  return `${page.slice(0, start + open.length)}\n${block}\n${page.slice(end)}`;
}

const checking = process.argv.includes('--check');
for (const [file, name, machine] of PAGES) {
  const path = new URL(file, folder);
  const page = await readFile(path, 'utf8');
  const renewed = replaceBlock(page, name, render(machine));
  if (renewed === page) continue;
  if (checking) {
    console.error(`docs/domain/${file}: the machine "${name}" is old; run npm run machines`);
    process.exitCode = 1;
  } else {
    await writeFile(path, renewed);
    console.log(`docs/domain/${file}: ${name} renewed`);
  }
}
