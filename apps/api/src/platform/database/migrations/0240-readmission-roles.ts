import { READMISSION_ROLES } from '@qayidis/domain/readmission';
import { ROLES } from '@qayidis/domain/permissions';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCheck } from './sql.js';

const ROLE = 'r_sms_readmission';
const DESKS = READMISSION_ROLES.map((role) => `'${role}'`).join(', ');
const USER_COLUMNS =
  'id, email, name, role, organisation_id, programme_id, locale, status, version, created_at, updated_at';

/** What every acting role may do, for a database that is older than this one. */
const FUNCTIONS = [
  'close_work',
  'claim_idempotency_key',
  'commit_idempotency_key',
  'keep_idempotent_answer',
  'release_idempotency_claim',
];
/** Numbers of the rules and days off name nobody. */
const READABLE = ['parameter_versions', 'calendars', 'holidays', 'calendar_days'];
/** Of the NGO's side; they no longer see the wrapped keys of the state's (E-14). */
const NGO_ROLES = ['r_mentor', 'r_coordinator', 'r_manager', 'r_dpo'];
const MINE = 'recipient_id = (select app.user_id())';

/** The desks of the State Migration Service and the database role behind them (decisions.md D-22). */
export class ReadmissionRoles0240 implements MigrationInterface {
  name = 'ReadmissionRoles1760000000240';

  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, 'users', 'role', ROLES);
    await replaceCheck(runner, 'deadlines', 'owner_role', [...ROLES, 'SYSTEM']);
    await replaceCheck(runner, 'tasks', 'assignee_role', ROLES);
    await runner.query(`grant usage on schema app, public to ${ROLE}`);
    await runner.query(`grant select on app.clock_offset to ${ROLE}`);
    await runner.query(`grant select on organisations, programmes, programme_donors to ${ROLE}`);
    for (const name of FUNCTIONS)
      await runner.query(`grant execute on function app.${name} to ${ROLE}`);
    for (const table of READABLE) await policy(runner, table, 'true', 'select');
    await policy(runner, 'notices', MINE, 'select, update (read_at, snoozed_until, done_at)');
    await colleagues(runner);
    await separateKeys(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of NGO_ROLES)
      await runner.query(`alter policy ${role}_rows on data_keys using (true) with check (true)`);
    await runner.query('alter policy r_sms_monitor_sees_keys on data_keys using (true)');
    await runner.query('alter policy r_sms_monitor_refers on data_keys with check (true)');
    for (const table of ['data_keys', 'users']) {
      await runner.query(`drop policy ${ROLE}_rows on ${table}`);
      await runner.query(`revoke all on ${table} from ${ROLE}`);
    }
    await runner.query(
      `update users set role = 'SMS_MONITOR', status = 'DISABLED' where role in (${DESKS})`,
    );
    const former = ROLES.filter((role) => !(READMISSION_ROLES as readonly string[]).includes(role));
    await replaceCheck(runner, 'users', 'role', former);
    await replaceCheck(runner, 'tasks', 'assignee_role', former);
    await runner.query(`delete from deadlines where owner_role in (${DESKS})`);
    await replaceCheck(runner, 'deadlines', 'owner_role', [...former, 'SYSTEM']);
  }
}

async function policy(
  runner: QueryRunner,
  table: string,
  rowsSql: string,
  grantsSql: string,
): Promise<void> {
  await runner.query(`drop policy if exists ${ROLE}_rows on ${table}`);
  await runner.query(
    `create policy ${ROLE}_rows on ${table} to ${ROLE} using (${rowsSql}) with check (${rowsSql})`,
  );
  await runner.query(`grant ${grantsSql} on ${table} to ${ROLE}`);
}

/** A desk sees who works at the three desks, and nobody else. */
const colleagues = (runner: QueryRunner): Promise<void> =>
  policy(
    runner,
    'users',
    `id = (select app.user_id()) or role in (${DESKS})`,
    `select (${USER_COLUMNS})`,
  );

/** Each side reads the wrapped keys of its own keyring only, and everybody those of accounts (decisions.md D-10). */
async function separateKeys(runner: QueryRunner): Promise<void> {
  const theirs = "keyring = 'STATE' or subject_kind = 'USER'";
  await policy(runner, 'data_keys', theirs, 'select, insert');
  for (const role of NGO_ROLES)
    await runner.query(
      `alter policy ${role}_rows on data_keys using (keyring = 'NGO') with check (keyring = 'NGO')`,
    );
  await runner.query("alter policy r_sms_monitor_sees_keys on data_keys using (keyring = 'NGO')");
  await runner.query("alter policy r_sms_monitor_refers on data_keys with check (keyring = 'NGO')");
}
