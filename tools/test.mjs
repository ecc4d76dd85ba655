// `npm test [tier ...]`: runs every tier even when one fails; the last line sums all tests up.
// `--long` raises the counts of repeated and generated tests (LONG_TESTS=on); `--record=FILE` writes down what each test of
// Jest said. `npm run test:long -- crash` kills, restarts and loses 50 times each.
import { runParts } from './test/run-part.mjs';
import { record } from './test/record.mjs';
import { TIERS } from './test/tiers.mjs';

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !(name in TIERS));
if (unknown.length > 0) {
  console.error(
    `No such tier: ${unknown.join(', ')}. There are: ${Object.keys(TIERS).join(', ')}.`,
  );
  process.exit(2);
}
if (words.includes('--long')) process.env.LONG_TESTS = 'on';

const rows = [];
const standard = Object.keys(TIERS).filter((name) => TIERS[name].byName !== true);
for (const name of names.length > 0 ? names : standard) {
  const { seconds: budget, parts, lanes = 1 } = TIERS[name];
  console.log(`\n== ${name} (budget ${budget} s)`);
  const startedAt = Date.now();
  for (const row of await runParts(parts, lanes)) rows.push({ tier: name, ...row });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  rows.push({ tier: name, seconds, budget });
}

const total = (key) => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);

const failed = rows.filter(({ failures }) => failures?.length > 0);
if (failed.length > 0) console.log('\n== What failed');
for (const { tier, part, failures } of failed)
  for (const failure of failures) console.log(`${tier}: ${part}: ${failure}`);

console.log('\n== Summary');
for (const { tier, part, passed, failed, skipped, seconds, budget } of rows)
  console.log(
    part
      ? `${failed > 0 ? 'FAILED' : 'ok    '} ${tier}: ${part}: ${passed} passed, ${failed} failed, ${skipped} skipped`
      : `       ${tier}: ${seconds} s of ${budget} s${seconds > budget ? ', over its budget' : ''}`,
  );
console.log(`${total('passed')} passed, ${total('failed')} failed`);
const file = words.find((word) => word.startsWith('--record='))?.slice('--record='.length);
if (file) record(file, rows);
process.exitCode = total('failed') > 0 ? 1 : 0;
