import type { MigrationInterface, QueryRunner } from 'typeorm';

const CAPITALS = 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ';
const SMALL = 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz';
const RANKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`a';

/** The key of `sortKeyAz` for lists that the database sorts: its collations know no Azerbaijani on every machine. */
export class SortKeyAz0311 implements MigrationInterface {
  name = 'SortKeyAz1760000000311';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function app.sort_key_az(said text) returns text language sql immutable parallel safe
      return translate(said, '${CAPITALS}${SMALL}', '${RANKS}${RANKS}') collate "C"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.sort_key_az');
  }
}
