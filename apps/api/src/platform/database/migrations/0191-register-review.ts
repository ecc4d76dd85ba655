import { CLOCK_KINDS } from '@qayidis/domain/cases';
import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { inList } from './sql.js';

const CLOCK = 'REGISTER_REVIEW';
const CODE = 'REGISTER_REVIEW_AFTER';

/** A case of a register is looked at again while it is helped (docs/domain/cases.md CASE-57). */
export class RegisterReview0191 implements MigrationInterface {
  name = 'RegisterReview1760000000191';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, CLOCK_KINDS, PARAMETER_CODES);
    const { value, source, needsLegalReview } = DEFAULT_PARAMETERS[CODE];
    await runner.query(
      `insert into parameter_versions (id, code, value, valid_from, source, needs_legal_review)
       select $1, $2, $3, date '1991-10-18', $4, $5
        where not exists (select 1 from parameter_versions where code = $2)`,
      [newId(), CODE, value, source, needsLegalReview],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from parameter_versions where code = $1', [CODE]);
    await runner.query('delete from deadlines where kind = $1', [CLOCK]);
    await runner.query(
      'update cases set next_due_on = null, next_due_kind = null where next_due_kind = $1',
      [CLOCK],
    );
    await allow(
      runner,
      CLOCK_KINDS.filter((kind) => kind !== CLOCK),
      PARAMETER_CODES.filter((code) => code !== CODE),
    );
  }
}

async function allow(
  runner: QueryRunner,
  clocks: readonly string[],
  parameters: readonly string[],
): Promise<void> {
  const lists = [
    ['cases', 'next_due_kind', clocks],
    ['deadlines', 'kind', clocks],
    ['parameter_versions', 'code', parameters],
  ] as const;
  for (const [table, column, codes] of lists) {
    await runner.query(`alter table ${table} drop constraint ck_${table}_${column}`);
    await runner.query(
      `alter table ${table} add constraint ck_${table}_${column} check (${inList(column, codes)})`,
    );
  }
}
