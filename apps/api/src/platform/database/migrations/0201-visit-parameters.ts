import { DEFAULT_PARAMETERS, PARAMETER_CODES } from '@qayidis/domain/parameters';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { inList } from './sql.js';

const OURS = PARAMETER_CODES.filter((code) => /^(VISIT|SURVEY|SATISFACTION)_/.test(code));

/** Lengths, windows and cut-offs of visits and survey as rows (docs/domain/monitoring-visits.md VISIT-01, RSS-07). */
export class VisitParameters0201 implements MigrationInterface {
  name = 'VisitParameters1760000000201';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, PARAMETER_CODES);
    for (const code of OURS) {
      const { value, source, needsLegalReview } = DEFAULT_PARAMETERS[code];
      await runner.query(
        `insert into parameter_versions (id, code, value, valid_from, source, needs_legal_review)
         select $1, $2, $3, date '1991-10-18', $4, $5
          where not exists (select 1 from parameter_versions where code = $2)`,
        [newId(), code, value, source, needsLegalReview],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from parameter_versions where code = any($1::text[])', [OURS]);
    await allow(
      runner,
      PARAMETER_CODES.filter((code) => !OURS.includes(code)),
    );
  }
}

async function allow(runner: QueryRunner, codes: readonly string[]): Promise<void> {
  await runner.query('alter table parameter_versions drop constraint ck_parameter_versions_code');
  await runner.query(
    `alter table parameter_versions add constraint ck_parameter_versions_code check (${inList('code', codes)})`,
  );
}
