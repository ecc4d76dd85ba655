import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An administrator counts texts by why they were not sent: a code of the rule, and still no case and no person (OPS-05). */
export class TextReasonsCounted0310 implements MigrationInterface {
  name = 'TextReasonsCounted1760000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select (reason) on text_messages to r_admin');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke select (reason) on text_messages from r_admin');
  }
}
