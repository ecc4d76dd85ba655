import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Transaction } from './transaction.js';

type Changes<Row> = { [Key in keyof Row]?: Row[Key] | (() => string) };

/** Inserts without asking anything back: the writer may be someone who cannot read what was written yet. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: Transaction,
  target: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(rows as never)
    .updateEntity(false)
    .execute();
}

/** Many rows in one statement with one parameter; each row names the same properties, or null where it may be. */
export async function insertBulk<Row extends ObjectLiteral>(
  tx: Transaction,
  target: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { tableName: tableSql, columns } = tx.em.dataSource.getMetadata(target);
  const used = columns.filter(({ propertyName }) =>
    rows.some((row) => row[propertyName] !== undefined),
  );
  const data = rows.map((row) =>
    Object.fromEntries(
      used.map(({ databaseName, propertyName }) => [databaseName, jsonOf(row[propertyName])]),
    ),
  );
  const columnsSql = used.map(({ databaseName }) => databaseName).join(', ');
  await tx.query(
    `insert into ${tableSql} (${columnsSql})
     select ${columnsSql} from jsonb_populate_recordset(null::${tableSql}, $1::jsonb)`,
    [JSON.stringify(data)],
  );
}

const jsonOf = (value: unknown): unknown =>
  Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null);

/**
 * Changes a row if it still has the version that was seen, and counts it up (security.md finding 1).
 * @returns false when it has not, or is not there for this actor: the caller finds out which.
 */
export async function updateGuarded<Row extends ObjectLiteral & { id: string; version: number }>(
  tx: Transaction,
  target: EntityTarget<Row>,
  seen: { readonly id: string; readonly version: number },
  changes: Changes<Row>,
): Promise<boolean> {
  const result = await tx.em
    .createQueryBuilder()
    .update(target)
    .set({ ...changes, version: () => 'version + 1', updatedAt: () => 'app.now()' })
    .where('id = :id and version = :version', seen)
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}
