import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { AuditAnchorTask } from './audit-anchor.task.js';
import { AuditSealTask } from './audit-seal.task.js';
import { verifyAudit } from './verify-audit.js';

describe('the audit chain', () => {
  let platform: TestPlatform;
  const seal = () => new AuditSealTask(platform.work).tick(newId());
  const anchor = () => new AuditAnchorTask(platform.work, platform.config).tick(newId());
  const verify = () => verifyAudit(platform.work, platform.config);
  const faults = async () => (await verify()).faults.map(({ finding }) => finding);
  const record = (fail = false) =>
    platform.work.run(systemActor(newId()), async (tx) => {
      tx.audit({ action: 'case.read', entity: 'cases', entityId: randomUUID(), fields: ['notes'] });
      await tx.query('select 1');
      if (fail) throw new Error('rolled back');
    });
  /** Four writers at once; every tenth entry is rolled back. */
  const recordMany = async (each: number) => {
    const writer = async () => {
      for (let at = 0; at < each; at += 1) await record(at % 10 === 9).catch(() => undefined);
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
  };
  /** As one who has the database in hand and switches the guards off. */
  const tamper = async (sql: string, params: unknown[] = []) => {
    for (const table of ['audit_entries', 'audit_seals'])
      await platform.db.query(`alter table ${table} disable trigger user`);
    await platform.db.query(sql, params);
    for (const table of ['audit_entries', 'audit_seals'])
      await platform.db.query(`alter table ${table} enable trigger user`);
  };

  beforeEach(async () => {
    platform = await openPlatform();
  });
  afterEach(() => platform.close());

  it('links every committed entry exactly once while others are being written', async () => {
    const writing = recordMany(20);
    await Promise.all([seal(), seal(), writing]);
    await seal();
    expect(await verify()).toMatchObject({ sealed: 72, faults: [] });
    const [row] = await platform.db.query<{ unsealed: number }>(
      `select count(*)::int as unsealed from audit_entries a
        where not exists (select from audit_seals s where s.position = a.position)`,
    );
    expect(row?.unsealed).toBe(0);
  });

  it('links an entry that was numbered before others but committed after them', async () => {
    const runner = platform.source.createQueryRunner();
    await runner.connect();
    await runner.query('begin');
    await runner.query(
      "select set_config('role', 'r_worker', true), set_config('app.actor_role', 'WORKER', true)",
    );
    const late = JSON.stringify([{ action: 'late', entity: 'cases', entityId: null }]);
    await runner.query(`select app.close_work('[]', $1, '[]', null)`, [late]);
    await record();
    await seal();
    await runner.query('commit');
    await runner.release();
    await seal();
    const links = await platform.db.query<{ action: string }>(
      'select e.action from audit_seals s join audit_entries e using (position) order by s.seq',
    );
    expect(links.map(({ action }) => action)).toEqual(['case.read', 'late']);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['audit_entries', 'action'],
    ['audit_seals', 'hash'],
  ])('lets nobody change %s', async (table, column) => {
    await record();
    await seal();
    const attempts = [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table}`,
    ];
    for (const sql of attempts) {
      await expect(platform.db.query(sql)).rejects.toMatchObject({ code: '42501' });
      const asWorker = platform.work.run(systemActor(newId()), (tx) => tx.query(sql));
      await expect(asWorker).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    [
      'an altered entry',
      `update audit_entries set action = 'x' where position = 3`,
      'ENTRY_ALTERED',
    ],
    ['a removed entry', 'delete from audit_entries where position = 3', 'ENTRY_MISSING'],
    ['a removed link', 'delete from audit_seals where seq = 3', 'SEAL_MISSING'],
    ['an altered link', `update audit_seals set hash = '\\x00' where seq = 3`, 'ENTRY_ALTERED'],
    [
      'an entry slipped in',
      `insert into audit_entries (at, actor_role, action, entity) values (now() - interval '1 day', 'DPO', 'x', 'y')`,
      'ENTRY_UNSEALED',
    ],
  ])('finds %s, made with the guards off', async (_what, sql, finding) => {
    for (let entry = 0; entry < 5; entry += 1) await record();
    await seal();
    await tamper(sql);
    expect(await faults()).toContain(finding);
  });

  it('finds a cut tail and a rewritten chain by the signed anchor, and an anchor that is none', async () => {
    for (let entry = 0; entry < 5; entry += 1) await record();
    await seal();
    await anchor();
    expect(await verify()).toMatchObject({ sealed: 5, anchors: 1, faults: [] });
    await tamper(`with cut as (delete from audit_seals where seq > 3 returning position)
      delete from audit_entries where position in (select position from cut)`);
    expect(await faults()).toEqual(['TAIL_CUT']);
    await tamper(
      `with cut as (delete from audit_seals) update audit_entries set actor_role = 'DPO'`,
    );
    for (let entry = 0; entry < 2; entry += 1) await record();
    await seal();
    expect(await faults()).toEqual(['CHAIN_REWRITTEN']);
    const forged = { seq: 2, hash: '00', at: '2026-01-01', signature: 'AAAA' };
    const file = join(platform.config.dataDir, 'audit-anchors.jsonl');
    appendFileSync(file, `${JSON.stringify(forged)}\nnonsense\n`);
    expect(await faults()).toEqual(['CHAIN_REWRITTEN', 'ANCHOR_FORGED', 'ANCHOR_FORGED']);
  });
});
