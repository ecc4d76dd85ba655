import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { ACTING_ROLES } from '../roles.js';
import { protectRows, WRITE_ONCE } from '../row-level-security.js';
import { inList } from './sql.js';

/** The numbers of the rules as rows with a version, a validity and a source (design.md 3.3). */
export class Parameters0120 implements MigrationInterface {
  name = 'Parameters1760000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table parameter_versions (
      id uuid constraint pk_parameter_versions primary key,
      programme_id uuid constraint fk_parameter_versions_programme_id references programmes,
      code text not null constraint ck_parameter_versions_code check (${inList('code', PARAMETER_CODES)}),
      value double precision not null,
      valid_from date not null,
      source text not null,
      needs_legal_review boolean not null,
      reason text,
      decided_by uuid constraint fk_parameter_versions_decided_by references users,
      created_at timestamptz not null default now())`);
    await runner.query(
      'create index ix_parameter_versions_in_force on parameter_versions (code, valid_from desc)',
    );
    // They name nobody, and every rule asks them.
    const readable = { verbs: ['select'], rows: 'true' } as const;
    const rules = Object.fromEntries(ACTING_ROLES.map((role) => [role, readable]));
    await protectRows(runner, 'parameter_versions', {
      ...rules,
      r_worker: readable,
      r_admin: { verbs: WRITE_ONCE, rows: 'true' },
    });
    await runner.query(IN_FORCE);
    await seed(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.parameters_in_force');
    await runner.query('drop table parameter_versions');
  }
}

/** The installation's values, valid since ever: what a programme has not set for itself. */
async function seed(runner: QueryRunner): Promise<void> {
  const rows = PARAMETER_CODES.map((code) => {
    const { value, source, needsLegalReview: needs_legal_review } = DEFAULT_PARAMETERS[code];
    return { id: newId(), code, value, source, needs_legal_review, valid_from: '1991-10-18' };
  });
  await runner.query(
    `insert into parameter_versions (id, code, value, valid_from, source, needs_legal_review)
     select id, code, value, valid_from, source, needs_legal_review
       from jsonb_populate_recordset(null::parameter_versions, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** What holds in a programme on a day: its own latest value, else the installation's. */
const IN_FORCE = `create function app.parameters_in_force(programme uuid, day date)
  returns setof parameter_versions language sql stable as $$
    select distinct on (code) * from public.parameter_versions
     where (programme_id is null or programme_id = programme) and valid_from <= day
     order by code, programme_id nulls last, valid_from desc, created_at desc, id desc $$`;
