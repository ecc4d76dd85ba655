import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns are remembered per sheet under its own titles; that a file had no family members is forgotten (IMP-03). */
export class MappingsBySheet0271 implements MigrationInterface {
  name = 'MappingsBySheet1760000000271';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "update import_mappings set mapping = jsonb_build_object('columns', mapping -> 'register')",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update import_mappings
          set mapping = jsonb_build_object('register', mapping -> 'columns', 'members', null)`,
    );
  }
}
