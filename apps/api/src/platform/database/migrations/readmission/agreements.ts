import {
  AGREEMENT_CODES,
  AGREEMENT_PARAMETER_CODES,
  AGREEMENT_UNITS,
  CLOCK_STARTS,
  CONFIDENCE_TAGS,
  SEEDED_AGREEMENTS,
} from '@qayidis/domain/readmission';
import type { QueryRunner } from 'typeorm';
import { newId } from '../../../ids/index.js';
import { protectRows, type RowRule } from '../../row-level-security.js';
import { inList } from '../sql.js';

/** Agreements as versioned rows, each figure with its source and how sure it is (readmission.md 3). They name nobody. */
export async function createAgreements(runner: QueryRunner): Promise<void> {
  await runner.query(`create table agreement_profiles (
    id uuid constraint pk_agreement_profiles primary key,
    code text not null constraint ck_agreement_profiles_code check (${inList('code', AGREEMENT_CODES)}),
    version integer not null constraint ck_agreement_profiles_version check (version >= 1),
    member_states text[] not null,
    in_force_from date,
    valid_from date not null,
    needs_legal_review boolean not null,
    source text not null,
    created_at timestamptz not null default now(),
    constraint uq_agreement_profiles_version unique (code, version))`);
  await runner.query(`create table agreement_parameters (
    profile_id uuid not null constraint fk_agreement_parameters_profile_id references agreement_profiles on delete cascade,
    code text not null constraint ck_agreement_parameters_code check (${inList('code', AGREEMENT_PARAMETER_CODES)}),
    value integer,
    choice text constraint ck_agreement_parameters_choice check (${inList('choice', CLOCK_STARTS)}),
    unit text not null constraint ck_agreement_parameters_unit check (${inList('unit', AGREEMENT_UNITS)}),
    source text not null,
    confidence text not null constraint ck_agreement_parameters_confidence check (${inList('confidence', CONFIDENCE_TAGS)}),
    needs_legal_review boolean not null,
    constraint pk_agreement_parameters primary key (profile_id, code))`);
  const readable: RowRule = { verbs: ['select'], rows: 'true' };
  for (const table of ['agreement_profiles', 'agreement_parameters'])
    await protectRows(runner, table, { r_sms_readmission: readable });
  await seed(runner);
}

async function seed(runner: QueryRunner): Promise<void> {
  for (const profile of SEEDED_AGREEMENTS) {
    const id = newId();
    await runner.query(
      `insert into agreement_profiles (id, code, version, member_states, in_force_from, valid_from, needs_legal_review, source)
       values ($1, $2, $3, $4, $5, '1991-10-18', $6, $7)`,
      [
        id,
        profile.code,
        profile.version,
        profile.memberStates,
        profile.inForceFrom,
        profile.needsLegalReview,
        profile.source,
      ],
    );
    const rows = profile.parameters.map(({ needsLegalReview, ...one }) => ({
      ...one,
      profile_id: id,
      needs_legal_review: needsLegalReview,
    }));
    await runner.query(
      `insert into agreement_parameters select * from jsonb_populate_recordset(null::agreement_parameters, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
