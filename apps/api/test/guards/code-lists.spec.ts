import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../test-database.js';

/** Columns whose CHECK holds a list of the domain and these codes besides. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  'case_members.relation': ['PRINCIPAL'],
  'deadlines.owner_role': ['SYSTEM'],
};

/** Columns whose codes no rule of the domain and no screen chooses: inner states of the machinery. */
const TECHNICAL = new Set(
  `account_links.purpose assessments.kind assessments.state audit_entries.outcome
   case_factors.source case_remarks.kind cases.appeal checklist_entries.kind checklist_entries.outcome
   data_keys.keyring data_keys.subject_kind reminder_occurrences.channel reminder_occurrences.state deadlines.state duplicate_suspicions.decision
   imports.format keyrings.name
   mail_messages.state plan_items.approval sessions.stage tasks.state
   users.locale`.split(/\s+/),
);

const isCodeList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((code) => typeof code === 'string');

const canonical = (codes: readonly string[]): string => [...new Set(codes)].sort().join(' ');

/** Every code list that the domain publishes, written in one way. */
async function domainLists(): Promise<Set<string>> {
  const folder = fileURLToPath(new URL('../../../../libs/domain/src', import.meta.url));
  const lists = new Set<string>();
  for (const subDomain of readdirSync(folder)) {
    const published = (await import(`${folder}/${subDomain}/index.ts`)) as Record<string, unknown>;
    for (const value of Object.values(published))
      if (isCodeList(value)) lists.add(canonical(value));
  }
  return lists;
}

interface Check {
  readonly column: string;
  readonly codes: readonly string[];
}

/** The lists of `column in (...)` and `column <@ array[...]` in the migrated schema. */
async function checkedLists(database: TestDatabase): Promise<Check[]> {
  const rows = await database.query<{ table: string; columns: string[]; definition: string }>(`
    select c.conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as definition,
           array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as columns
      from pg_constraint c
     where c.contype = 'c' and c.connamespace = 'public'::regnamespace`);
  return rows.flatMap(({ table, columns, definition }) =>
    [...definition.matchAll(/ARRAY\[([^\]]*)\]/g)].map(([, list]) => ({
      column: `${table}.${columns.join('+')}`,
      codes: [...(list ?? '').matchAll(/'([^']*)'/g)].map(([, code]) => String(code)),
    })),
  );
}

const strange = (checks: readonly Check[], lists: ReadonlySet<string>): string[] =>
  checks
    .filter(({ column }) => !TECHNICAL.has(column))
    .filter(({ column, codes }) => {
      const own = new Set(BESIDES[column] ?? []);
      return !lists.has(canonical(codes.filter((code) => !own.has(code))));
    })
    .map(({ column, codes }) => `${column}: ${codes.join(' ')}`);

let database: TestDatabase;
let checks: Check[];
let lists: Set<string>;

beforeAll(async () => {
  database = await TestDatabase.create();
  [checks, lists] = await Promise.all([checkedLists(database), domainLists()]);
});
afterAll(() => database.drop());

describe('code lists', () => {
  it('are the same in the database and in the domain', () => {
    expect(checks.length).toBeGreaterThan(20);
    expect(strange(checks, lists)).toEqual([]);
  });

  it('are found to differ when a CHECK has one code too many or too few', () => {
    const [check] = checks.filter(({ column }) => column === 'cases.state');
    if (check === undefined) throw new Error('cases.state has no CHECK');
    expect(strange([{ ...check, codes: [...check.codes, 'PLANTED'] }], lists)).toHaveLength(1);
    expect(strange([{ ...check, codes: check.codes.slice(1) }], lists)).toHaveLength(1);
  });
});
