import {
  READMISSION_TRIGGERS,
  RECIPIENT_RELATIONS,
  RECIPIENT_ROLES,
  REMINDER_ANCHORS,
  REMINDER_TRIGGERS,
  standardLadder,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import { READMISSION_ROLES } from '@qayidis/domain/readmission';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { replaceCheck } from './sql.js';

const isOurs = (trigger: string): boolean =>
  (READMISSION_TRIGGERS as readonly string[]).includes(trigger);

/** The ladder of a reply clock, and what it tells belongs to its readmission (readmission.md 10). */
export class RemindersOfReadmissions0243 implements MigrationInterface {
  name = 'RemindersOfReadmissions1760000000243';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, {
      triggers: REMINDER_TRIGGERS,
      anchors: REMINDER_ANCHORS,
      roles: RECIPIENT_ROLES,
      relations: RECIPIENT_RELATIONS,
    });
    await runner.query(`alter table reminder_occurrences add column readmission_id uuid
      constraint fk_reminder_occurrences_readmission_id references readmissions on delete cascade`);
    await runner.query(`alter table notices add constraint fk_notices_readmission_id
      foreign key (readmission_id) references readmissions on delete cascade`);
    for (const table of ['reminder_occurrences', 'notices'])
      await runner.query(
        `create index ix_${table}_readmission_id on ${table} (readmission_id) where readmission_id is not null`,
      );
    for (const trigger of READMISSION_TRIGGERS) await seedLadder(runner, trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notices drop constraint fk_notices_readmission_id');
    await runner.query('drop index ix_notices_readmission_id');
    await runner.query('alter table reminder_occurrences drop column readmission_id');
    for (const table of ['notices', 'reminder_occurrences', 'reminder_ladders'])
      await runner.query(`delete from ${table} where trigger = any ($1)`, [READMISSION_TRIGGERS]);
    const desks: readonly string[] = READMISSION_ROLES;
    await allow(runner, {
      triggers: REMINDER_TRIGGERS.filter((trigger) => !isOurs(trigger)),
      anchors: REMINDER_ANCHORS.filter((anchor) => anchor !== 'ELAPSED'),
      roles: RECIPIENT_ROLES.filter((role) => !desks.includes(role)),
      relations: RECIPIENT_RELATIONS.filter((relation) => relation !== 'HOLDER'),
    });
  }
}

interface Allowed {
  readonly triggers: readonly string[];
  readonly anchors: readonly string[];
  readonly roles: readonly string[];
  readonly relations: readonly string[];
}

async function allow(
  runner: QueryRunner,
  { triggers, anchors, roles, relations }: Allowed,
): Promise<void> {
  for (const table of ['reminder_ladders', 'reminder_occurrences', 'notices'])
    await replaceCheck(runner, table, 'trigger', triggers);
  await replaceCheck(runner, 'reminder_steps', 'anchor', anchors);
  await replaceCheck(runner, 'reminder_steps', 'recipient_role', roles);
  await replaceCheck(runner, 'reminder_steps', 'relation', relations);
}

async function seedLadder(
  runner: QueryRunner,
  trigger: (typeof READMISSION_TRIGGERS)[number],
): Promise<void> {
  const known = (await runner.query('select 1 from reminder_ladders where trigger = $1', [
    trigger,
  ])) as unknown[];
  if (known.length > 0) return;
  const id = newId();
  await runner.query(
    `insert into reminder_ladders (id, trigger, version, valid_from, source, needs_legal_review)
     values ($1, $2, 1, '1991-10-18', $3, false)`,
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
    `insert into reminder_steps select * from jsonb_populate_recordset(null::reminder_steps, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
