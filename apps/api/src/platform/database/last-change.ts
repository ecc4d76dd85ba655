import type { Transaction } from './transaction.js';

/** Who changed a record last, and when; `by` null: somebody whose name this reader may not see, or the system. */
export interface RecordChange {
  readonly at: string;
  readonly by: string | null;
}

/** Told by the row itself. The name shows to whom row-level security shows the account. */
export async function changeOf(
  tx: Transaction,
  row: { readonly updatedAt: Date; readonly by: string | null } | null,
): Promise<RecordChange | null> {
  if (row === null) return null;
  const [user] = await tx.query<{ name: string }>('select name from users where id = $1', [row.by]);
  return { at: row.updatedAt.toISOString(), by: user?.name ?? null };
}

/** Told by the trail, for a record whose row does not say it; only actions that migration 0300 names are found. */
export async function lastChange(
  tx: Transaction,
  id: string,
  actions: readonly string[],
): Promise<RecordChange | null> {
  const [found] = await tx.query<{ at: Date; name: string | null }>(
    'select c.at, u.name from app.last_change($1, $2) c left join users u on u.id = c.actor_id',
    [id, actions],
  );
  return found ? { at: found.at.toISOString(), by: found.name } : null;
}
