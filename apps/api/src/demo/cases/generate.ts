import { setImmediate as nextTurn } from 'node:timers/promises';
import type pg from 'pg';
import { withBareTables } from '../bare-tables.js';
import type { Reference } from '../reference.js';
import { TableCopier } from '../table-copier.js';
import { Batch, TABLES } from './batch.js';
import { buildCase } from './case-builder.js';
import type { Surroundings } from './surroundings.js';
import { addCasework } from './casework-builder.js';
import { stateAt } from './life.js';
import { addChecklist, addTasks } from './checklist-builder.js';
import { addPlan } from './plan-builder.js';
import { SeededRandom } from './random.js';
import { addVisits } from './visit-builder.js';

/** A visit can be the next thing to keep. */
const NEXT_DUE_WITH_VISITS = `update cases c set (next_due_on, next_due_kind) = (
    select due_on, kind from deadlines d where d.case_id = c.id and d.state = 'OPEN'
      and d.owner_role not in ('SYSTEM', 'DPO') order by due_on, kind limit 1)
  where exists (select 1 from monitoring_visits v where v.case_id = c.id and v.state in ('SCHEDULED', 'DUE'))`;

/** Few, so that rows are gone before the collector has to keep them. */
const CASES_PER_BATCH = 250;
const CASES_PER_TURN = 10;

export interface Caseload {
  readonly cases: number;
  readonly seed: number;
  /** So many cases have notes, forms and plans; the rest, for measuring, only what lists and pages need. */
  readonly inFull: number;
}

/** Invents a caseload around today: the same for the same seed and day. */
export async function generateCases(
  client: pg.ClientBase,
  reference: Reference,
  { cases, seed, inFull }: Caseload,
  { today, keyring, calendar }: Pick<Surroundings, 'today' | 'keyring' | 'calendar'>,
): Promise<void> {
  const around = surroundings(reference, { today, keyring, calendar }, new SeededRandom(seed));
  const year = Number(today.slice(0, 4));
  const { rows } = await client.query<{ first: number }>(
    'select app.next_case_numbers($1, $2) as first',
    [year, cases],
  );
  const first = rows[0]?.first ?? 1;
  const numberOf = (position: number) => `RS-${year}-${String(first + position).padStart(6, '0')}`;
  let committed = 0;
  await withBareTables(client, TABLES, async () => {
    committed = await writeBatches(client, cases, (batch, position) =>
      addCase(batch, { position, number: numberOf(position), inFull: position < inFull }, around),
    );
  });
  await client.query(NEXT_DUE_WITH_VISITS);
  await client.query(
    'update programmes set budget_committed_minor = budget_committed_minor + $2, budget_total_minor = greatest(budget_total_minor, 2 * $2::bigint) where id = $1',
    [reference.programmeId, committed],
  );
}

/** @returns the sum of what `add` gave for each case */
async function writeBatches(
  client: pg.ClientBase,
  cases: number,
  add: (batch: Batch, position: number) => number,
): Promise<number> {
  const copier = new TableCopier(client);
  let sum = 0;
  let written = Promise.resolve();
  for (let start = 0; start < cases; start += CASES_PER_BATCH) {
    const batch = new Batch();
    const end = Math.min(cases, start + CASES_PER_BATCH);
    for (let position = start; position < end; position++) {
      sum += add(batch, position);
      // The database writes the batch before this one meanwhile, if it is handed its rows.
      if (position % CASES_PER_TURN === 0) await nextTurn();
    }
    await written;
    written = copyBatch(copier, batch);
    // A failure is met by the next await; until then it must not count as unhandled.
    written.catch(() => undefined);
  }
  await written;
  return sum;
}

async function copyBatch(copier: TableCopier, batch: Batch): Promise<void> {
  for (const table of TABLES) await copier.copy(table, batch.of(table));
}

function addCase(
  batch: Batch,
  { position, number, inFull }: { position: number; number: string; inFull: boolean },
  around: Surroundings,
): number {
  const of = buildCase(batch, { state: stateAt(position), number }, around);
  if (!inFull || of.life.state === 'ANONYMISED') return 0;
  const seal = addCasework(batch, of, around);
  addChecklist(batch, of, around);
  addTasks(batch, of, around);
  addVisits(batch, of, around, seal);
  return addPlan(batch, of, around, seal);
}

function surroundings(
  reference: Reference,
  given: Pick<Surroundings, 'today' | 'keyring' | 'calendar'>,
  random: SeededRandom,
): Surroundings {
  const coordinator = reference.users.find(({ role }) => role === 'COORDINATOR');
  if (coordinator === undefined) throw new Error('The demo needs a coordinator');
  return {
    programmeId: reference.programmeId,
    mentors: reference.users.filter(({ role }) => role === 'MENTOR'),
    coordinatorId: coordinator.id,
    ...given,
    random,
  };
}
