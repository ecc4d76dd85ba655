import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../test-database.js';

/** What names nobody; each further table needs row-level security. */
const REFERENCE_TABLES = ['organisations', 'programme_donors', 'programmes'];
const COUNTERS = ['case_numbers', 'throttle_counters'];

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.create();
});
afterAll(() => database.drop());

describe('the second wall', () => {
  it('stands before every table but those of reference data', async () => {
    const open = await database.query(`
      select relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not (relrowsecurity and relforcerowsecurity) order by 1`);
    const known = [...REFERENCE_TABLES, ...COUNTERS, 'schema_migrations'].sort();
    expect(open.map(({ relname }) => String(relname))).toEqual(known);
  });

  it('is passed by no role that serves', async () => {
    const strong = await database.query(`
      select rolname from pg_roles
       where (rolname like 'r\\_%' or rolname like 'app\\_%')
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`);
    expect(strong).toEqual([]);
  });

  it('gives the login no row of a person before it has taken a role', async () => {
    const own = await database.query(`
      select relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm')
         and has_table_privilege('app_login', oid, 'select')`);
    const beyond = own.filter(({ relname }) => !REFERENCE_TABLES.includes(String(relname)));
    expect(beyond).toEqual([]);
  });
});
