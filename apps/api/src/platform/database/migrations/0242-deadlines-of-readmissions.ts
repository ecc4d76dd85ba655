import { CLOCK_KINDS } from '@qayidis/domain/cases';
import { DEADLINE_KINDS } from '@qayidis/domain/reminders';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCheck } from './sql.js';

const ROLE = 'r_sms_readmission';

/** One engine for both sides: a deadline is of a case or of a readmission, never of both (ADR 0021). */
export class DeadlinesOfReadmissions0242 implements MigrationInterface {
  name = 'DeadlinesOfReadmissions1760000000242';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deadlines alter column case_id drop not null,
      add column readmission_id uuid constraint fk_deadlines_readmission_id references readmissions on delete cascade,
      add constraint ck_deadlines_subject check (num_nonnulls(case_id, readmission_id) = 1)`);
    await runner.query(
      'create index ix_deadlines_readmission_id on deadlines (readmission_id) where readmission_id is not null',
    );
    await replaceCheck(runner, 'deadlines', 'kind', DEADLINE_KINDS);
    await runner.query(
      "alter policy r_sms_monitor_refers on deadlines with check (kind = 'ACKNOWLEDGEMENT' and case_id is not null)",
    );
    await open(
      runner,
      'deadlines',
      'exists (select 1 from readmissions r where r.id = readmission_id)',
    );
    const withItsDeadline = 'exists (select 1 from deadlines d where d.id = deadline_id)';
    await open(runner, 'deadline_pauses', withItsDeadline);
    await open(runner, 'deadline_moves', withItsDeadline, 'select, insert');
    await runner.query(running('left join'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(running('join'));
    for (const table of ['deadline_moves', 'deadline_pauses', 'deadlines']) {
      await runner.query(`drop policy ${ROLE}_rows on ${table}`);
      await runner.query(`revoke all on ${table} from ${ROLE}`);
    }
    await runner.query('delete from deadlines where case_id is null');
    await runner.query(
      "alter policy r_sms_monitor_refers on deadlines with check (kind = 'ACKNOWLEDGEMENT')",
    );
    await replaceCheck(runner, 'deadlines', 'kind', CLOCK_KINDS);
    await runner.query(`alter table deadlines drop constraint ck_deadlines_subject,
      drop column readmission_id, alter column case_id set not null`);
  }
}

async function open(
  runner: QueryRunner,
  table: string,
  rowsSql: string,
  verbsSql = 'select, insert, update',
): Promise<void> {
  await runner.query(
    `create policy ${ROLE}_rows on ${table} to ${ROLE} using (${rowsSql}) with check (${rowsSql})`,
  );
  await runner.query(`grant ${verbsSql} on ${table} to ${ROLE}`);
}

/** As in 0211; of a readmission not even the number: an administrator sees that a clock of its kind would move. */
const running = (joinSql: string): string => `create or replace function app.running_deadlines(
    of_country text, from_due date, of_kinds text[], of_programme uuid, after_id uuid, most integer)
  returns table (id uuid, case_number text, programme_id uuid, kind text, due_on date, explanation jsonb, total bigint)
  language sql stable security definer set search_path = public, pg_catalog as $$
    with wanted as (
      select d.id, c.number, c.programme_id, d.kind, d.due_on, d.explanation
        from deadlines d ${joinSql} cases c on c.id = d.case_id
       where d.state = 'OPEN'
         and (of_country is null or d.country = of_country) and (from_due is null or d.due_on >= from_due)
         and (of_kinds is null or d.kind = any (of_kinds))
         and (of_programme is null or c.programme_id = of_programme))
    select w.*, (select count(*) from wanted) from wanted w
     where after_id is null or w.id > after_id order by w.id limit most $$`;
