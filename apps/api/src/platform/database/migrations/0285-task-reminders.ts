import {
  RECIPIENT_RELATIONS,
  REMINDER_TRIGGERS,
  standardLadder,
  TASK_TRIGGERS,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { replaceCheck } from './sql.js';

const TRIGGERED_TABLES = [
  'reminder_ladders',
  'reminder_occurrences',
  'notices',
  'notice_choices',
] as const;
const isOurs = (trigger: string): boolean => (TASK_TRIGGERS as readonly string[]).includes(trigger);

/** Tasks are told by a ladder of their own: given, due, overdue (REM-18). */
export class TaskReminders0285 implements MigrationInterface {
  name = 'TaskReminders1760000000285';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, REMINDER_TRIGGERS, RECIPIENT_RELATIONS);
    for (const trigger of TASK_TRIGGERS) await seedLadder(runner, trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TRIGGERED_TABLES].reverse())
      await runner.query(`delete from ${table} where trigger = any ($1)`, [TASK_TRIGGERS]);
    await allow(
      runner,
      REMINDER_TRIGGERS.filter((trigger) => !isOurs(trigger)),
      RECIPIENT_RELATIONS.filter((relation) => relation !== 'ASSIGNEE'),
    );
  }
}

async function allow(
  runner: QueryRunner,
  triggers: readonly string[],
  relations: readonly string[],
): Promise<void> {
  for (const table of TRIGGERED_TABLES) await replaceCheck(runner, table, 'trigger', triggers);
  await replaceCheck(runner, 'reminder_steps', 'relation', relations);
}

/** Where the ladders were made before this trigger was known. */
async function seedLadder(
  runner: QueryRunner,
  trigger: (typeof TASK_TRIGGERS)[number],
): Promise<void> {
  const known = (await runner.query('select 1 from reminder_ladders where trigger = $1', [
    trigger,
  ])) as unknown[];
  if (known.length > 0) return;
  const id = newId();
  await runner.query(
    `insert into reminder_ladders (id, trigger, version, valid_from, source, needs_legal_review)
     values ($1, $2, 1, app.today(), $3, false)`,
    [id, trigger, TRIGGER_TRAITS[trigger].source],
  );
  const rows = standardLadder(trigger).steps.map(({ recipient, offset, ...step }, index) => ({
    ...step,
    offset_value: offset,
    ladder_id: id,
    position: index + 1,
    recipient_role: recipient.role,
    relation: recipient.relation,
  }));
  await runner.query(
    'insert into reminder_steps select * from jsonb_populate_recordset(null::reminder_steps, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}
