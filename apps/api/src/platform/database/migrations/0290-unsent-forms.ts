import { DATABASE_ROLE } from '@qayidis/domain/permissions';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALL_VERBS, protectRows, type RowRule } from '../row-level-security.js';

const MINE: RowRule = { verbs: ALL_VERBS, rows: 'user_id = (select app.user_id())' };
const ROLES = [...new Set<string>(Object.values(DATABASE_ROLE))];

/** What was typed into a form and not sent, sealed with the key of its account (docs/domain/unsent-forms.md). */
export class UnsentForms0290 implements MigrationInterface {
  name = 'UnsentForms1760000000290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table unsent_forms (
      user_id uuid not null constraint fk_unsent_forms_user_id references users on delete cascade,
      form text not null,
      about uuid[] not null,
      content_cipher text not null,
      saved_at timestamptz not null,
      constraint pk_unsent_forms primary key (user_id, form))`);
    await runner.query('create index ix_unsent_forms_about on unsent_forms using gin (about)');
    await runner.query('create index ix_unsent_forms_saved_at on unsent_forms (saved_at)');
    await protectRows(
      runner,
      'unsent_forms',
      Object.fromEntries(ROLES.map((role) => [role, MINE])),
    );
    await runner.query(WITH_THEIR_CASES);
    await runner.query('revoke all on function app.with_their_cases from public');
    await runner.query(`grant execute on function app.with_their_cases to ${ROLES.join(', ')}`);
    for (const sql of [CASE_GONE, ...CASE_TRIGGERS, PERSON_GONE, PERSON_TRIGGER])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger forget_unsent_forms on users');
    for (const event of ['end', 'handover', 'removal'])
      await runner.query(`drop trigger forget_unsent_forms_at_${event} on cases`);
    for (const name of ['forget_forms_about_case', 'forget_forms_of_user', 'with_their_cases'])
      await runner.query(`drop function app.${name}`);
    await runner.query('drop table unsent_forms');
  }
}

/** Records that carry their case, whose ids stand in names of forms. */
const OF_CASES = ['notes', 'plans', 'plan_goals', 'plan_items', 'monitoring_visits', 'consents'];

/** The ids in a form's name and the cases that they lead to: as the owner, for a form may outlive one's reach. */
const WITH_THEIR_CASES = `create function app.with_their_cases(ids uuid[]) returns uuid[]
  language sql stable security definer set search_path = public, pg_catalog as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select unnest(ids)
      union all select case_id from case_members where person_id = any(ids)
      ${OF_CASES.map((table) => `union all select case_id from ${table} where id = any(ids)`).join('\n      ')}
    ) as found(id) where id is not null $$`;

/** An ended identity leaves nothing typed about it, nor does a mentor keep it of a case that was given away. */
const CASE_GONE = `create function app.forget_forms_about_case() returns trigger language plpgsql
  security definer set search_path = public, pg_catalog as $$
  begin
    if tg_op = 'UPDATE' and new.state <> 'ANONYMISED' then
      delete from unsent_forms where about @> array[old.id] and user_id = old.mentor_id;
    else
      delete from unsent_forms where about @> array[old.id];
    end if;
    return null;
  end $$`;

const CASE_TRIGGERS = [
  `create trigger forget_unsent_forms_at_end after update of state on cases for each row
    when (new.state = 'ANONYMISED' and old.state <> 'ANONYMISED') execute function app.forget_forms_about_case()`,
  `create trigger forget_unsent_forms_at_handover after update of mentor_id on cases for each row
    when (old.mentor_id is distinct from new.mentor_id) execute function app.forget_forms_about_case()`,
  `create trigger forget_unsent_forms_at_removal after delete on cases for each row
    execute function app.forget_forms_about_case()`,
];

/** Whoever is disabled, or is given another reach, keeps nothing of what they had. */
const PERSON_GONE = `create function app.forget_forms_of_user() returns trigger language plpgsql
  security definer set search_path = public, pg_catalog as $$
  begin
    delete from unsent_forms where user_id = old.id;
    return null;
  end $$`;

const PERSON_TRIGGER = `create trigger forget_unsent_forms after update of status, role, organisation_id, programme_id
  on users for each row
  when (new.status = 'DISABLED' or (old.role, old.organisation_id, old.programme_id)
    is distinct from (new.role, new.organisation_id, new.programme_id))
  execute function app.forget_forms_of_user()`;
