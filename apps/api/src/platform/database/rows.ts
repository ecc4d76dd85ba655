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
