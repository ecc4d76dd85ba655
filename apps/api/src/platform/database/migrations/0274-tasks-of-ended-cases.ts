import { ENDED_WITH_CASE } from '@qayidis/domain/tasks';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inList } from './sql.js';

const ENDED = ['REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED'];

/** Suggestions for plans that can no longer change stayed open after the end of their case. */
export class TasksOfEndedCases0274 implements MigrationInterface {
  name = 'TasksOfEndedCases1760000000274';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update tasks set state = 'CANCELLED', version = version + 1
        where state = 'OPEN' and ${inList('kind', ENDED_WITH_CASE)}
          and case_id in (select id from cases where ${inList('state', ENDED)})`,
    );
  }

  /** What was open without a point is not opened again. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
