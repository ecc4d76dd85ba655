import type { TestApp } from '../create-test-app.js';

/** Tables that every request may write: the trail, the time of a session's last use, claims and counters. */
const WRITTEN_BY_ALL = [
  'audit_entries',
  'sessions',
  'schema_migrations',
  'idempotency_keys',
  'throttle_counters',
  // 50,000 numbered days, made from the holidays alone
  'calendar_days',
];

/** A digest of everything that is stored, to see that nothing changed. */
export async function wholeDatabase(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and not table_name = any ($1) order by 1`,
    [WRITTEN_BY_ALL],
  );
  const digestSql = ({ name }: { name: string }) =>
    `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`;
  const digests = await app.database.query<{ name: string; digest: string }>(
    tables.map(digestSql).join(' union all '),
  );
  return Object.fromEntries(digests.map(({ name, digest }) => [name, digest]));
}
