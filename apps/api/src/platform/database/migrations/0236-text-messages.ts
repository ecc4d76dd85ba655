import { REMINDER_TRIGGERS, STANDARD_LADDERS, TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import { TEXT_REASONS, TEXT_STATES, TEXT_TEMPLATES } from '@qayidis/domain/text-messages';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { protectRows, type RowRule, WITH_ITS_CASE } from '../row-level-security.js';
import { inList, replaceCheck } from './sql.js';

const TRIGGER = 'TEXT_NOT_DELIVERED';
const SINCE_EVER = '1991-10-18';
const TRIGGERED_TABLES = ['reminder_ladders', 'reminder_occurrences', 'notices'] as const;

/** Text messages to returnees: codes and states alone. Number and words are made when one is sent (D-07, D-11). */
export class TextMessages0236 implements MigrationInterface {
  name = 'TextMessages1760000000236';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table text_messages (
      id uuid constraint pk_text_messages primary key,
      occurrence_id uuid not null constraint uq_text_messages_occurrence_id unique
        constraint fk_text_messages_occurrence_id references reminder_occurrences on delete cascade,
      case_id uuid not null constraint fk_text_messages_case_id references cases on delete cascade,
      person_id uuid not null constraint fk_text_messages_person_id references persons,
      template text not null constraint ck_text_messages_template check (${inList('template', TEXT_TEMPLATES)}),
      due_on date not null,
      state text not null default 'QUEUED' constraint ck_text_messages_state check (${inList('state', TEXT_STATES)}),
      reason text constraint ck_text_messages_reason check (${inList('reason', TEXT_REASONS)}),
      not_before timestamptz,
      attempt integer not null default 0,
      unknowns integer not null default 0,
      lease_until timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null)`);
    await runner.query(
      'create index ix_text_messages_case_id on text_messages (case_id, created_at)',
    );
    await runner.query(
      "create index ix_text_messages_open on text_messages (updated_at) where state in ('QUEUED', 'HELD', 'SENDING')",
    );
    const readable: RowRule = { verbs: ['select'], rows: WITH_ITS_CASE };
    await protectRows(runner, 'text_messages', {
      r_mentor: readable,
      r_coordinator: readable,
      r_manager: readable,
    });
    await allowTriggers(runner, REMINDER_TRIGGERS);
    await seedLadder(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table text_messages');
    for (const table of [...TRIGGERED_TABLES].reverse())
      await runner.query(`delete from ${table} where trigger = '${TRIGGER}'`);
    await allowTriggers(
      runner,
      REMINDER_TRIGGERS.filter((trigger) => trigger !== TRIGGER),
    );
  }
}

async function allowTriggers(runner: QueryRunner, triggers: readonly string[]): Promise<void> {
  for (const table of TRIGGERED_TABLES) await replaceCheck(runner, table, 'trigger', triggers);
}

/** Where the ladders were made before this trigger was known. */
async function seedLadder(runner: QueryRunner): Promise<void> {
  const id = newId();
  await runner.query(
    `insert into reminder_ladders (id, trigger, version, valid_from, source, needs_legal_review)
     select $1, $2, 1, $3, $4, false where not exists (select 1 from reminder_ladders where trigger = $2)`,
    [id, TRIGGER, SINCE_EVER, TRIGGER_TRAITS[TRIGGER].source],
  );
  const { steps = [] } = STANDARD_LADDERS.find(({ trigger }) => trigger === TRIGGER) ?? {};
  const rows = steps.map(({ recipient, offset, ...step }, index) => ({
    ...step,
    offset_value: offset,
    ladder_id: id,
    position: index + 1,
    recipient_role: recipient.role,
    relation: recipient.relation,
  }));
  await runner.query(
    `insert into reminder_steps select * from jsonb_populate_recordset(null::reminder_steps, $1::jsonb)
      where exists (select 1 from reminder_ladders where id = $2)`,
    [JSON.stringify(rows), id],
  );
}
