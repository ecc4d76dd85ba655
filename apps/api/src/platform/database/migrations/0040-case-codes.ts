import {
  AZ_PLACE_CODES,
  COUNTRY_CODES,
  DATE_PRECISIONS,
  HOUSING_STATUSES,
  MARITAL_STATUSES,
  REFERRAL_SOURCES,
  RELATIONS,
  RETURN_TYPES,
  SEXES,
} from '@qayidis/domain/code-lists';
import {
  ARRIVAL_EVIDENCE,
  CASE_ORIGINS,
  CASE_STATES,
  CLOCK_KINDS,
  CLOSURE_REASONS,
  REJECT_REASONS,
  SUSPEND_REASONS,
} from '@qayidis/domain/cases';
import { ROLES } from '@qayidis/domain/permissions';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inList } from './sql.js';

/** Table, column, codes. A constraint is called `ck_<table>_<column>`. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['cases', 'state', CASE_STATES],
  ['cases', 'state_before_suspension', CASE_STATES],
  ['cases', 'state_before_closure', CASE_STATES],
  ['cases', 'source', REFERRAL_SOURCES],
  ['cases', 'reject_reason', REJECT_REASONS],
  ['cases', 'suspend_reason', SUSPEND_REASONS],
  ['cases', 'closure_reason', CLOSURE_REASONS],
  ['cases', 'return_type', RETURN_TYPES],
  ['cases', 'sending_country', COUNTRY_CODES],
  ['cases', 'place_code', AZ_PLACE_CODES],
  ['cases', 'next_due_kind', CLOCK_KINDS],
  ['return_events', 'return_type', RETURN_TYPES],
  ['return_events', 'sending_country', COUNTRY_CODES],
  ['return_events', 'arrival_evidence', ARRIVAL_EVIDENCE],
  ['case_members', 'relation', ['PRINCIPAL', ...RELATIONS]],
  ['households', 'housing_status', HOUSING_STATUSES],
  ['persons', 'marital_status', MARITAL_STATUSES],
  ['deadlines', 'kind', CLOCK_KINDS],
  ['deadlines', 'owner_role', [...ROLES, 'SYSTEM']],
  ['tasks', 'assignee_role', ROLES],
];

/** Lists that 0002 wrote without the domain. */
const REPLACED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['cases', 'origin', CASE_ORIGINS, ['REFERRAL', 'REGISTER']],
  ['persons', 'birth_date_precision', DATE_PRECISIONS, ['DAY', 'YEAR', 'UNKNOWN']],
  ['persons', 'sex', SEXES, ['F', 'M', 'X', 'U']],
];

/** The domain's code lists as CHECKs, and the plain byte order of sort keys (decisions.md E-21). */
export class CaseCodes0040 implements MigrationInterface {
  name = 'CaseCodes1760000000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, codes] of LISTS) await check(runner, table, column, codes);
    for (const [table, column, codes] of REPLACED) {
      await runner.query(`alter table ${table} drop constraint ck_${table}_${column}`);
      await check(runner, table, column, codes);
    }
    // The key's bytes are the Azerbaijani order: no collation of the server may have a say.
    await runner.query('alter table persons alter column sort_key type text collate "C"');
    await runner.query('alter table cases alter column principal_sort_key type text collate "C"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table cases alter column principal_sort_key type text collate "default"',
    );
    await runner.query('alter table persons alter column sort_key type text collate "default"');
    for (const [table, column, , former] of REPLACED) {
      await runner.query(`alter table ${table} drop constraint ck_${table}_${column}`);
      await check(runner, table, column, former);
    }
    for (const [table, column] of LISTS)
      await runner.query(`alter table ${table} drop constraint ck_${table}_${column}`);
  }
}

const check = (runner: QueryRunner, table: string, column: string, codes: readonly string[]) =>
  runner.query(
    `alter table ${table} add constraint ck_${table}_${column} check (${inList(column, codes)})`,
  );
