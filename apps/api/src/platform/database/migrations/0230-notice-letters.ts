import {
  ANSWER_REASONS,
  DIGEST_ZONES,
  LINE_ACTIONS,
  MAIL_CHANNELS,
  LETTER_KINDS,
} from '@qayidis/domain/digests';
import {
  EVENT_TRIGGERS,
  REMINDER_TRIGGERS,
  STANDARD_LADDERS,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../ids/index.js';
import { ACTING_ROLES } from '../roles.js';
import { ALL_VERBS, protectRows, type RowRule } from '../row-level-security.js';
import { inList, replaceCheck } from './sql.js';
import {
  LETTER_FUNCTIONS,
  TELL_WITHOUT_CASE,
  TELL_OF_CASE,
} from './0230-notice-letters-functions.js';

const READERS = [
  ...ACTING_ROLES.filter((role) => role !== 'r_worker' && role !== 'r_public'),
  'app_report',
] as const;
const ADDED = ['CANNOT_DO', 'NO_ADDRESS', 'MAIL_RETURNED'] as const;
const WATCHED = ['reminder_ladders', 'reminder_occurrences', 'notices'] as const;
const SINCE_EVER = '1991-10-18';

/** Morning mails and mails at once, the answers to their lines, and what each reader wants by mail (DIG-01 to DIG-08). */
export class NoticeLetters0230 implements MigrationInterface {
  name = 'NoticeLetters1760000000230';

  async up(runner: QueryRunner): Promise<void> {
    await allowTriggers(runner, REMINDER_TRIGGERS);
    await seedLadders(runner);
    await createLetters(runner);
    await createAnswers(runner);
    await createChoices(runner);
    await replaceTell(runner, TELL_WITHOUT_CASE);
    for (const { name, sql, callers } of LETTER_FUNCTIONS) {
      await runner.query(sql);
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to ${callers}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of LETTER_FUNCTIONS) await runner.query(`drop function ${name}`);
    await runner.query(
      'drop table notice_choices, notice_settings, notice_answers, notice_letter_lines, notice_letters',
    );
    await replaceTell(runner, TELL_OF_CASE);
    for (const table of ['notices', 'reminder_occurrences', 'reminder_ladders'])
      await runner.query(`delete from ${table} where trigger = any($1)`, [ADDED]);
    const others = REMINDER_TRIGGERS.filter(
      (trigger) => !(ADDED as readonly string[]).includes(trigger),
    );
    await allowTriggers(runner, others);
  }
}

async function allowTriggers(runner: QueryRunner, triggers: readonly string[]): Promise<void> {
  for (const table of WATCHED) await replaceCheck(runner, table, 'trigger', triggers);
}

/** Where the ladders were seeded before these events were known. */
async function seedLadders(runner: QueryRunner): Promise<void> {
  const added = STANDARD_LADDERS.filter(({ trigger }) =>
    (EVENT_TRIGGERS as readonly string[]).includes(trigger),
  );
  for (const { trigger, steps } of added) {
    const [step] = steps;
    if (step === undefined) continue;
    await runner.query(
      `with ladder as (
         insert into reminder_ladders (id, trigger, version, valid_from, source, needs_legal_review)
         select $1, $2, 1, $3, $4, false where not exists (select 1 from reminder_ladders where trigger = $2)
         returning id)
       insert into reminder_steps (ladder_id, position, anchor, offset_value, unit, recipient_role, relation, channels, escalation)
       select id, 1, $5, $6, $7, $8, $9, $10, false from ladder`,
      [
        newId(),
        trigger,
        SINCE_EVER,
        TRIGGER_TRAITS[trigger].source,
        step.anchor,
        step.offset,
        step.unit,
        step.recipient.role,
        step.recipient.relation,
        step.channels,
      ],
    );
  }
}

async function replaceTell(runner: QueryRunner, tellSql: string): Promise<void> {
  await runner.query(tellSql);
}

/**
 * One row for each person and day on which the morning mail was decided, and one for each mail at once. The unique key
 * makes a morning mail one, whatever crashes; its id is that of the letter in the outbox.
 */
async function createLetters(runner: QueryRunner): Promise<void> {
  await runner.query(`create table notice_letters (
    id uuid constraint pk_notice_letters primary key,
    kind text not null constraint ck_notice_letters_kind check (${inList('kind', LETTER_KINDS)}),
    recipient_id uuid not null constraint fk_notice_letters_recipient_id references users on delete cascade,
    local_day date not null,
    line_count integer not null,
    created_at timestamptz not null)`);
  await runner.query(
    "create unique index uq_notice_letters_digest on notice_letters (recipient_id, local_day) where kind = 'DIGEST'",
  );
  await runner.query(`create table notice_letter_lines (
    letter_id uuid not null constraint fk_notice_letter_lines_letter_id references notice_letters on delete cascade,
    notice_id uuid not null constraint fk_notice_letter_lines_notice_id references notices on delete cascade,
    constraint pk_notice_letter_lines primary key (letter_id, notice_id))`);
  await runner.query(
    'create index ix_notice_letter_lines_notice_id on notice_letter_lines (notice_id)',
  );
  await protectRows(runner, 'notice_letters', {});
  await protectRows(runner, 'notice_letter_lines', {});
}

/** Codes and days only. One answer for each line of a letter: a link works once. */
async function createAnswers(runner: QueryRunner): Promise<void> {
  await runner.query(`create table notice_answers (
    id uuid constraint pk_notice_answers primary key,
    letter_id uuid not null,
    notice_id uuid not null constraint fk_notice_answers_notice_id references notices on delete cascade,
    answered_by uuid not null constraint fk_notice_answers_answered_by references users on delete cascade,
    action text not null constraint ck_notice_answers_action check (${inList('action', LINE_ACTIONS)}),
    reason text constraint ck_notice_answers_reason check (${inList('reason', ANSWER_REASONS)}),
    moved_to date,
    created_at timestamptz not null,
    constraint uq_notice_answers_line unique (letter_id, notice_id))`);
  await runner.query('create index ix_notice_answers_notice_id on notice_answers (notice_id)');
  const own: RowRule = {
    verbs: ['select', 'insert'],
    rows: 'answered_by = (select app.user_id())',
  };
  await protectRows(
    runner,
    'notice_answers',
    Object.fromEntries(READERS.map((role) => [role, own])),
  );
}

/** Only what differs from the ladder is a row. */
async function createChoices(runner: QueryRunner): Promise<void> {
  await runner.query(`create table notice_settings (
    user_id uuid constraint pk_notice_settings primary key
      constraint fk_notice_settings_user_id references users on delete cascade,
    zone text not null constraint ck_notice_settings_zone check (${inList('zone', DIGEST_ZONES)}),
    version integer not null default 1,
    updated_at timestamptz not null)`);
  await runner.query(`create table notice_choices (
    user_id uuid not null constraint fk_notice_choices_user_id references users on delete cascade,
    trigger text not null constraint ck_notice_choices_trigger check (${inList('trigger', REMINDER_TRIGGERS)}),
    channel text not null constraint ck_notice_choices_channel check (${inList('channel', MAIL_CHANNELS)}),
    wanted boolean not null,
    constraint pk_notice_choices primary key (user_id, trigger, channel))`);
  const own: RowRule = { verbs: ALL_VERBS, rows: 'user_id = (select app.user_id())' };
  const rules = Object.fromEntries(READERS.map((role) => [role, own]));
  await protectRows(runner, 'notice_settings', rules);
  await protectRows(runner, 'notice_choices', rules);
}
