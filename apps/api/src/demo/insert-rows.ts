import type pg from 'pg';

const ROWS_PER_STATEMENT = 2000;

/**
 * Inserts many rows of one shape, some thousands a statement. Table and column names come from code, values travel
 * as one JSON parameter.
 */
export async function insertRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const tableSql = table;
  const columnsSql = Object.keys(first).join(', ');
  const statementSql = `insert into ${tableSql} (${columnsSql})
    select ${columnsSql} from jsonb_populate_recordset(null::${tableSql}, $1::jsonb)`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await client.query(statementSql, [
      JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT)),
    ]);
}
