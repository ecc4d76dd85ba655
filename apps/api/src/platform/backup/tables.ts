import type pg from 'pg';

/** A table with the columns that hold data, in an order in which references lead backwards only. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Tables that a backup leaves out: the record of migrations (a restore migrates first), sign-ins, counted
 * attempts and answers kept for a repeated submit (after a restore everybody signs in anew); and what was typed and not
 * sent, whose records a restore would not find as they were, and which no backup may bring back after its erasure.
 */
const LEFT_OUT = [
  'schema_migrations',
  'sessions',
  'throttle_counters',
  'idempotency_keys',
  'unsent_forms',
];

/** Every table of the schema, those that are referred to first. @throws Error when references run in a circle. */
export async function backupTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { needs: string[] }>(
    `select c.relname as name,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
        coalesce((select array_agg(distinct r.relname::text) from pg_constraint k
          join pg_class r on r.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid), '{}') as needs
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all($1)
      order by c.relname`,
    [LEFT_OUT],
  );
  const known = new Set(rows.map(({ name }) => name));
  const pending = rows.map((row) => ({
    ...row,
    needs: row.needs.filter((name) => known.has(name)),
  }));
  return inOrder(pending);
}

function inOrder(pending: readonly (BackupTable & { needs: string[] })[]): BackupTable[] {
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  while (ordered.length < pending.length) {
    const next = pending.find(
      ({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)),
    );
    if (next === undefined) throw new Error('The tables refer to each other in a circle');
    placed.add(next.name);
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered;
}

export const columnsSql = (client: pg.ClientBase, columns: readonly string[]): string =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ');
