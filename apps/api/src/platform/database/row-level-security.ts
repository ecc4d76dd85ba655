import type { QueryRunner } from 'typeorm';
import type { ActingRole } from './roles.js';

type Verb = 'select' | 'insert' | 'update' | 'delete';

/** What one role may do with the rows of a table. */
export interface RowRule {
  readonly verbs: readonly Verb[];
  /** SQL condition on the row; `true` for all rows. */
  readonly rows: string;
  /** SQL condition on rows written, where it differs (a person is written before the case that shows it). */
  readonly written?: string;
  /** Columns readable, where not all are. */
  readonly columns?: readonly string[];
}

export const ALL_VERBS: readonly Verb[] = ['select', 'insert', 'update', 'delete'];
export const WRITE_ONCE: readonly Verb[] = ['select', 'insert'];
export const NO_DELETE: readonly Verb[] = ['select', 'insert', 'update'];

/** Condition of a table that hangs on a case: visible exactly when its case is. */
export const WITH_ITS_CASE = 'exists (select 1 from cases c where c.id = case_id)';

/**
 * Turns row-level security on and writes one policy per role (security.md 4). The owner (migrations and the
 * few SECURITY DEFINER functions), the worker and the backup have policies of their own; nobody bypasses.
 */
export async function protectRows(
  runner: QueryRunner,
  table: string,
  rules: Partial<Record<ActingRole, RowRule>>,
): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(
    `create policy owner_all on ${table} to current_user using (true) with check (true)`,
  );
  await runner.query(
    `create policy backup_reads on ${table} for select to app_backup using (true)`,
  );
  await runner.query(`grant select on ${table} to app_backup`);
  const withWorker = { r_worker: { verbs: ALL_VERBS, rows: 'true' }, ...rules };
  for (const [role, rule] of Object.entries(withWorker))
    await writePolicy(runner, table, role, rule);
}

async function writePolicy(
  runner: QueryRunner,
  table: string,
  role: string,
  rule: RowRule,
): Promise<void> {
  await runner.query(
    `create policy ${role}_rows on ${table} to ${role} using (${rule.rows}) with check (${rule.written ?? rule.rows})`,
  );
  const columns = rule.columns === undefined ? '' : ` (${rule.columns.join(', ')})`;
  for (const verb of rule.verbs)
    await runner.query(`grant ${verb}${verb === 'select' ? columns : ''} on ${table} to ${role}`);
}
