import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { inList } from './sql.js';

const CODE = 'FIRST_STEPS_AFTER_ARRIVAL';

/** How long after an arrival the first thirty days are still filled (docs/domain/cases.md CASE-58). */
export class FirstStepsParameter0160 implements MigrationInterface {
  name = 'FirstStepsParameter1760000000160';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, PARAMETER_CODES);
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
    await allow(
      runner,
      PARAMETER_CODES.filter((code) => code !== CODE),
    );
  }
}

async function allow(runner: QueryRunner, codes: readonly string[]): Promise<void> {
  await runner.query(`alter table parameter_versions drop constraint ck_parameter_versions_code`);
  await runner.query(
    `alter table parameter_versions add constraint ck_parameter_versions_code check (${inList('code', codes)})`,
  );
}
