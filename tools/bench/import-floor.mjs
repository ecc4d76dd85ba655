// What an import is compared with: the very rows that it left behind, written again without the product.
import pg from 'pg';

const ROWS_PER_STATEMENT = 500;
const OF_CASE = 'case_id in (select id from cases where import_id = $1)';

/** Tables in the order of their references, with the rows of an import. The audit is append-only and left out. */
const ROWS = Object.entries({
  persons: 'import_id = $1',
  data_keys: `subject_id in (select id from persons where import_id = $1
    union all select id from cases where import_id = $1)`,
  return_events: 'import_id = $1',
  cases: 'import_id = $1',
  case_members: OF_CASE,
  households: OF_CASE,
  case_factors: OF_CASE,
  notes: OF_CASE,
  timeline_events: OF_CASE,
  tasks: 'import_id = $1',
  import_rows: 'import_id = $1',
});

/** Keys first: which they are is asked of persons and cases. */
const DELETED = ['data_keys', ...ROWS.map(([table]) => table).toReversed()];

/**
 * @returns seconds by bare `pg` (500 rows a statement, each committed) and by the server alone (one statement a table)
 */
export async function importFloors(ownerUrl, importId) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await copyAside(client, importId);
    await remove(client, importId);
    const server = await seconds(() => insertHere(client));
    await client.query('rollback');
    const rows = await readAll(client, importId);
    await client.query('begin');
    await remove(client, importId);
    await client.query('commit');
    const bare = await seconds(() => insertFromHere(client, rows));
    await remove(client, importId);
    return { bare, server };
  } finally {
    await client.end();
  }
}

async function copyAside(client, importId) {
  await client.query('begin');
  for (const [table, condition] of ROWS)
    await client.query(
      `create temp table aside_${table} as select * from ${table} where ${condition.replaceAll('$1', `'${importId}'`)}`,
    );
}

async function insertHere(client) {
  for (const [table] of ROWS)
    await client.query(`insert into ${table} select * from aside_${table}`);
}

async function remove(client, importId) {
  const conditions = new Map(ROWS);
  for (const table of DELETED)
    await client.query(`delete from ${table} where ${conditions.get(table)}`, [importId]);
}

async function readAll(client, importId) {
  const all = [];
  for (const [table, condition] of ROWS) {
    const { rows } = await client.query(
      `select to_jsonb(t) as row from ${table} t where ${condition}`,
      [importId],
    );
    all.push([table, rows.map(({ row }) => row)]);
  }
  return all;
}

async function insertFromHere(client, all) {
  for (const [table, rows] of all)
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT))],
      );
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
