import { IMPORT_STATES } from '@qayidis/domain/import';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inList } from './sql.js';

/** A register whose rows are compared anew, because another one was written or taken back (IMP-39). */
export class ImportComparing0270 implements MigrationInterface {
  name = 'ImportComparing1760000000270';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, IMPORT_STATES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("update imports set state = 'READ' where state = 'COMPARING'");
    await allow(
      runner,
      IMPORT_STATES.filter((state) => state !== 'COMPARING'),
    );
  }
}

async function allow(runner: QueryRunner, states: readonly string[]): Promise<void> {
  await runner.query('alter table imports drop constraint ck_imports_state');
  await runner.query(
    `alter table imports add constraint ck_imports_state check (${inList('state', states)})`,
  );
}
