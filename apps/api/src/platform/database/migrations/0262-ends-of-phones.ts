import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last four digits of a telephone under a key of their own, so that a part of a number finds its case without any
 * digit standing clear (decisions.md D-11, E-15). Rows that were there are filed by the worker, which has the keys.
 */
export class EndsOfPhones0262 implements MigrationInterface {
  name = 'EndsOfPhones1760000000262';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table persons add column phone_end_index bytea');
    await runner.query(
      'create index ix_persons_phone_end_index on persons (phone_end_index) where phone_end_index is not null',
    );
    await runner.query(
      'create index ix_persons_phone_end_waits on persons (id) where phone_cipher is not null and phone_end_index is null',
    );
    await this.erasing(runner, 'phone_index = null', `phone_index = null, ${ERASED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.erasing(runner, `phone_index = null, ${ERASED}`, 'phone_index = null');
    await runner.query('alter table persons drop column phone_end_index');
  }

  /** Whoever is anonymised loses this index with the others; the rest of the function stays as it is. */
  private async erasing(runner: QueryRunner, from: string, to: string): Promise<void> {
    const [found] = (await runner.query(
      "select pg_get_functiondef('app.anonymise_case(uuid, integer)'::regprocedure) as definition",
    )) as { definition: string }[];
    if (!found?.definition.includes(from)) throw new Error('app.anonymise_case is not as expected');
    await runner.query(found.definition.replace(from, to));
  }
}

const ERASED = 'phone_end_index = null';
