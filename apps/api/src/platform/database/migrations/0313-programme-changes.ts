import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who changed a programme last, and when. The trail of the programme does not know: money that is bound counts its
 * version up too, in the name of whoever approved help. No foreign key: accounts belong to programmes already, and a
 * circle of tables cannot be restored one after the other.
 */
export class ProgrammeChanges0313 implements MigrationInterface {
  name = 'ProgrammeChanges1760000000313';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table programmes add column updated_at timestamptz, add column updated_by uuid',
    );
    await runner.query(`create function app.note_change() returns trigger
      language plpgsql set search_path = public, pg_catalog as $$
      begin
        new.updated_at := app.now();
        new.updated_by := app.user_id();
        return new;
      end $$`);
    await runner.query(`create trigger note_change before update on programmes
      for each row when (new.version <> old.version) execute function app.note_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger note_change on programmes');
    await runner.query('drop function app.note_change');
    await runner.query('alter table programmes drop column updated_at, drop column updated_by');
  }
}
