import { ELIGIBILITY_ANSWERS, ELIGIBILITY_QUESTIONS } from '@qayidis/domain/assessments';
import {
  CONFIDENTIALITY_LEVELS,
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  CONTACT_CHANNELS,
  FACTOR_SEVERITIES,
  SAFE_CONTACT_CHANNELS,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_DELETE, protectRows, WITH_ITS_CASE } from '../row-level-security.js';
import { arrayOf, inList } from './sql.js';

const CASEWORK = { verbs: NO_DELETE, rows: WITH_ITS_CASE } as const;
const FOR_CASEWORKERS = { r_mentor: CASEWORK, r_coordinator: CASEWORK, r_manager: CASEWORK };
/** Parts of a draft that its author may take away again. */
const DRAFTING = { verbs: ['select', 'insert', 'update', 'delete'], rows: WITH_ITS_CASE } as const;
const FOR_DRAFTERS = { r_mentor: DRAFTING, r_coordinator: CASEWORK, r_manager: CASEWORK };

const CASE_ID = (table: string) =>
  `case_id uuid not null constraint fk_${table}_case_id references cases on delete cascade`;
const STAMPS = `version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`;

/**
 * The short forms of casework: consent, safe contact, notes, assessments, checklist
 * (reintegration.md 3.2, 4, 8, 10.1; decisions.md "What stands in for a fact").
 */
export class Casework0070 implements MigrationInterface {
  name = 'Casework1760000000070';

  async up(runner: QueryRunner): Promise<void> {
    await createConsents(runner);
    await createNotes(runner);
    await createAssessments(runner);
    await createChecklist(runner);
    await protect(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table if exists checklist_entries, case_factors, assessments, eligibility_answers, note_openings, notes, safe_contacts, consents cascade`,
    );
  }
}

/** Purposes P1 to P7; a drawn or oral consent is provisional and a paper is due (D-06, D-07). */
async function createConsents(runner: QueryRunner): Promise<void> {
  await runner.query(`create table consents (
    id uuid constraint pk_consents primary key,
    ${CASE_ID('consents')},
    person_id uuid not null constraint fk_consents_person_id references persons,
    purpose text not null constraint ck_consents_purpose check (${inList('purpose', CONSENT_PURPOSES)}),
    decision text not null constraint ck_consents_decision check (${inList('decision', CONSENT_DECISIONS)}),
    given_by text not null constraint ck_consents_given_by check (${inList('given_by', CONSENT_GIVERS)}),
    method text not null constraint ck_consents_method check (${inList('method', CONSENT_METHODS)}),
    provisional boolean not null default false,
    text_version text not null,
    language text not null,
    with_interpreter boolean not null default false,
    receiver_id uuid,
    given_on date not null,
    valid_until date,
    paper_due_on date,
    paper_received_on date,
    withdrawn_on date,
    withdraw_reason_cipher text,
    recorded_by uuid,
    ${STAMPS})`);
  await runner.query('create index ix_consents_case_id on consents (case_id, purpose)');
  await runner.query('create index ix_consents_person_id on consents (person_id, purpose)');
  await runner.query(`create table safe_contacts (
    person_id uuid constraint pk_safe_contacts primary key constraint fk_safe_contacts_person_id references persons,
    ${CASE_ID('safe_contacts')},
    channels text[] not null default '{}' constraint ck_safe_contacts_channels check (channels <@ ${arrayOf(SAFE_CONTACT_CHANNELS)}),
    hour_from integer constraint ck_safe_contacts_hour_from check (hour_from between 0 and 23),
    hour_to integer constraint ck_safe_contacts_hour_to check (hour_to between 0 and 23),
    read_by_others boolean not null default false,
    language text not null,
    details_cipher text,
    ${STAMPS})`);
  await runner.query('create index ix_safe_contacts_case_id on safe_contacts (case_id)');
}

/** NORMAL text stays clear and searchable, RESTRICTED and SEALED text is encrypted per case (E-15). */
async function createNotes(runner: QueryRunner): Promise<void> {
  await runner.query(`create table notes (
    id uuid constraint pk_notes primary key,
    ${CASE_ID('notes')},
    author_id uuid,
    happened_on date not null,
    channel text not null constraint ck_notes_channel check (${inList('channel', CONTACT_CHANNELS)}),
    topics text[] not null default '{}',
    held boolean not null default true,
    confidentiality text not null constraint ck_notes_confidentiality check (${inList('confidentiality', CONFIDENTIALITY_LEVELS)}),
    text text,
    text_cipher text,
    next_step_cipher text,
    next_step_due_on date,
    from_register boolean not null default false,
    import_id uuid,
    ${STAMPS},
    constraint ck_notes_text_clear check ((confidentiality = 'NORMAL') = (text is not null)))`);
  await runner.query('create index ix_notes_case_id on notes (case_id, happened_on desc, id desc)');
  await runner.query(`create table note_openings (
    id uuid constraint pk_note_openings primary key,
    ${CASE_ID('note_openings')},
    note_id uuid not null constraint fk_note_openings_note_id references notes on delete cascade,
    opened_by uuid,
    opened_at timestamptz not null default app.now(),
    reason_cipher text not null)`);
  await runner.query('create index ix_note_openings_case_id on note_openings (case_id)');
}

async function createAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(`create table eligibility_answers (
    ${CASE_ID('eligibility_answers')},
    question text not null constraint ck_eligibility_answers_question check (${inList('question', ELIGIBILITY_QUESTIONS)}),
    answer text not null constraint ck_eligibility_answers_answer check (${inList('answer', ELIGIBILITY_ANSWERS)}),
    note_cipher text,
    answered_by uuid,
    ${STAMPS},
    constraint pk_eligibility_answers primary key (case_id, question))`);
  await runner.query(`create table assessments (
    id uuid constraint pk_assessments primary key,
    ${CASE_ID('assessments')},
    person_id uuid constraint fk_assessments_person_id references persons,
    kind text not null constraint ck_assessments_kind check (${inList('kind', ['INTAKE', 'RAPID_CHECK', 'FOLLOW_UP_SCREENING', 'SKILLS', 'FAMILY', 'STRENGTHS'])}),
    schema_version integer not null default 1,
    state text not null constraint ck_assessments_state check (${inList('state', ['DRAFT', 'COMPLETED'])}),
    answers_cipher text not null,
    result text,
    flags text[] not null default '{}',
    subject_flag text,
    waived boolean not null default false,
    held_on date,
    assessor_id uuid,
    ${STAMPS})`);
  await runner.query('create index ix_assessments_case_id on assessments (case_id, kind)');
  await runner.query(`create table case_factors (
    ${CASE_ID('case_factors')},
    person_id uuid not null constraint fk_case_factors_person_id references persons,
    factor text not null constraint ck_case_factors_factor check (${inList('factor', VULNERABILITY_FACTORS)}),
    severity text not null constraint ck_case_factors_severity check (${inList('severity', FACTOR_SEVERITIES)}),
    source text not null constraint ck_case_factors_source check (${inList('source', ['REGISTER', 'RAPID_CHECK', 'SCREENING'])}),
    ${STAMPS},
    constraint pk_case_factors primary key (case_id, person_id, factor))`);
}

/** Facts that a later feature records in full: surveys, final visit, payments, satisfaction. */
async function createChecklist(runner: QueryRunner): Promise<void> {
  const kinds = [
    'BASELINE_SURVEY',
    'FINAL_SURVEY',
    'FINAL_VISIT',
    'PAYMENTS_SETTLED',
    'SATISFACTION_OFFERED',
  ];
  await runner.query(`create table checklist_entries (
    ${CASE_ID('checklist_entries')},
    kind text not null constraint ck_checklist_entries_kind check (${inList('kind', kinds)}),
    outcome text not null constraint ck_checklist_entries_outcome check (${inList('outcome', ['DONE', 'REFUSED', 'NOT_APPLICABLE'])}),
    done_on date not null,
    done_by uuid not null,
    reason_cipher text,
    ${STAMPS},
    constraint pk_checklist_entries primary key (case_id, kind))`);
}

async function protect(runner: QueryRunner): Promise<void> {
  for (const table of [
    'notes',
    'note_openings',
    'eligibility_answers',
    'assessments',
    'safe_contacts',
  ])
    await protectRows(runner, table, FOR_CASEWORKERS);
  await protectRows(runner, 'case_factors', FOR_DRAFTERS);
  await protectRows(runner, 'consents', {
    ...FOR_CASEWORKERS,
    r_dpo: { verbs: NO_DELETE, rows: 'true' },
  });
  await protectRows(runner, 'checklist_entries', { ...FOR_CASEWORKERS, r_finance: CASEWORK });
}
