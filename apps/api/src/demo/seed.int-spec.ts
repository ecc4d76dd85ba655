import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../../test/test-database.js';
import { testConfig } from '../../test/test-config.js';
import { loadDemoOnce } from './load-demo.js';

const CASELOAD = { cases: 200, inFull: 10 };

/** What a person sees of the seeded cases, in the order of their numbers. */
const seen = (database: TestDatabase) =>
  database.query<{ name: string; state: string }>(
    `select concat_ws(' ', p.given_name, p.father_name, p.family_name) as name, c.state, c.referred_on::text as day
       from cases c join persons p on p.id = c.principal_id order by c.number`,
  );

/** All that guards the tables. */
const guards = (database: TestDatabase) =>
  database.query<{ name: string }>(
    `select indexdef as name from pg_indexes where schemaname = 'public'
     union all select conrelid::regclass || pg_get_constraintdef(oid) || convalidated from pg_constraint
     union all select relname || relrowsecurity || relforcerowsecurity from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
     order by 1`,
  );

describe('a seeded caseload', () => {
  let databases: TestDatabase[];
  const load = (database: TestDatabase | undefined, seed: number) =>
    loadDemoOnce(testConfig({ databaseUrl: database?.url ?? '' }), { ...CASELOAD, seed });

  beforeAll(async () => {
    databases = await Promise.all([1, 2, 3].map(() => TestDatabase.create()));
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('is the same for the same seed, another for another, and loaded once', async () => {
    const [one, two, other] = databases;
    expect(await Promise.all([load(one, 7), load(two, 7), load(other, 8)])).toEqual(
      Array(3).fill(true),
    );
    const [first, second, third] = await Promise.all(databases.map(seen));
    expect(first).toHaveLength(CASELOAD.cases);
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
    expect(await load(one, 7)).toBe(false);
  });

  it('leaves every index, key and policy of the tables as it was', async () => {
    const untouched = await TestDatabase.create();
    databases.push(untouched);
    const before = await guards(untouched);
    expect(before.length).toBeGreaterThan(200);
    expect(await guards(databases[0] ?? untouched)).toEqual(before);
  });
});
