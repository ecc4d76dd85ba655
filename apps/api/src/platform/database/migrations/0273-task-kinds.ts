import { TASK_KINDS } from '@qayidis/domain/tasks';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inList } from './sql.js';

/** Only kinds that the screens have words for: one without them read as "Task" and nothing else. */
export class TaskKinds0273 implements MigrationInterface {
  name = 'TaskKinds1760000000273';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table tasks add constraint ck_tasks_kind check (${inList('kind', TASK_KINDS)})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks drop constraint ck_tasks_kind');
  }
}
