import { TEXT_REASONS, TEXT_STATES } from '@qayidis/domain/text-messages';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCheck } from './sql.js';

/** What a gateway reports of the messages that it took (REM-56). */
export class TextReceipts0287 implements MigrationInterface {
  name = 'TextReceipts1760000000287';

  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, 'text_messages', 'state', TEXT_STATES);
    await replaceCheck(runner, 'text_messages', 'reason', TEXT_REASONS);
    await runner.query(`alter table text_messages add column gateway_code text
      constraint ck_text_messages_gateway_code check (gateway_code ~ '^[A-Za-z0-9._-]{1,32}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table text_messages drop column gateway_code');
    await runner.query(`update text_messages set state = 'SENT' where state = 'DELIVERED'`);
    await runner.query(
      `update text_messages set reason = 'OUTCOME_UNKNOWN' where reason = 'NOT_DELIVERED'`,
    );
    await replaceCheck(
      runner,
      'text_messages',
      'state',
      TEXT_STATES.filter((state) => state !== 'DELIVERED'),
    );
    await replaceCheck(
      runner,
      'text_messages',
      'reason',
      TEXT_REASONS.filter((reason) => reason !== 'NOT_DELIVERED'),
    );
  }
}
