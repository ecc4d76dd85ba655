import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { AuditSealTask } from '../audit/audit-seal.task.js';
import { verifyAudit } from '../audit/index.js';
import { openKeyring } from '../crypto/index.js';
import { systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { BlobStore } from '../storage/index.js';
import { BackupRefused } from './backup-refused.js';
import { ErasureLedgerTask } from './erasure-ledger.task.js';
import { ledgerPath } from './erasure-ledger.js';
import { makeBackup } from './make-backup.js';
import type { Manifest } from './manifest.js';
import { restoreBackup } from './restore-backup.js';

const PHONE = '+994501234567';
const ids = { kept: randomUUID(), erased: randomUUID() };
const placeOf = (rowId: string) => ({ table: 'persons', column: 'phone_cipher', rowId });

describe('a backup', () => {
  let origin: TestPlatform;
  let target: TestPlatform;
  let folder: string;
  let manifest: Manifest;
  let blob: string;
  const asWorker = systemActor(newId());

  const fill = () =>
    origin.work.run(asWorker, async (tx) => {
      const keyring = await openKeyring(tx, 'NGO', origin.config.masterKey);
      for (const id of Object.values(ids)) {
        const key = await keyring.subject(tx, { kind: 'PERSON', id });
        await tx.query(
          `insert into persons (id, given_name, family_name, search_key, sort_key, phone_cipher, phone_index)
           values ($1, 'Leyla', E'Əliyeva\\tIsmayılova\\\\', 'x', 'x', $2, $3)`,
          [id, key.seal(placeOf(id), PHONE), keyring.blindIndex('PHONE', PHONE)],
        );
        tx.audit({ action: 'person.create', entity: 'persons', entityId: id, fields: ['phone'] });
      }
      const imported = await keyring.subject(tx, { kind: 'IMPORT', id: ids.kept });
      blob = await new BlobStore(origin.config).write(imported, Buffer.from('Reyestr-7731'));
    });
  const phoneIn = (platform: TestPlatform, id: string) =>
    platform.work.run(asWorker, async (tx) => {
      const keyring = await openKeyring(tx, 'NGO', platform.config.masterKey);
      const [row] = await tx.query<{ phone_cipher: string }>(
        'select phone_cipher from persons where id = $1',
        [id],
      );
      const key = await keyring.existing(tx, { kind: 'PERSON', id });
      return key?.open(placeOf(id), row!.phone_cipher);
    });
  const contents = async (platform: TestPlatform) => {
    const sums: Record<string, string> = {};
    for (const { name, columns } of manifest.tables) {
      const [row] = await platform.db.query<{ sum: string }>(
        `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum
           from (select ${columns.map((column) => `"${column}"`).join(', ')} from "${name}") t`,
      );
      sums[name] = row!.sum;
    }
    return sums;
  };
  const security = (platform: TestPlatform) =>
    platform.db.query(
      `select c.relname, c.relrowsecurity, c.relforcerowsecurity, count(p.*)::int as policies
         from pg_class c left join pg_policies p on p.tablename = c.relname
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        group by 1, 2, 3 order by 1`,
    );

  beforeAll(async () => {
    origin = await openPlatform();
    await fill();
    await new AuditSealTask(origin.work).tick(newId());
    folder = join(origin.config.dataDir, 'backup');
    manifest = await makeBackup(origin.config, folder);
  });
  afterAll(() => origin.close());
  beforeEach(async () => {
    target = await openPlatform();
  });
  afterEach(() => target.close());

  it('is read through policies of its own, so every table has one for it', async () => {
    const lacking = await origin.db.query(
      `select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_policies p
            where p.tablename = c.relname and p.roles @> '{app_backup}' and p.qual = 'true')`,
    );
    expect(lacking).toEqual([]);
  });

  it('holds no readable name, phone or file', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(10);
    for (const canary of ['Leyla', 'Əliyeva', PHONE, 'Reyestr-7731'])
      expect(files.some((bytes) => bytes.includes(canary))).toBe(false);
  });

  it('comes back as it was: rows, files, walls, trail and encrypted values', async () => {
    await restoreBackup(target.config, folder);
    expect(await contents(target)).toEqual(await contents(origin));
    expect(await security(target)).toEqual(await security(origin));
    expect(await phoneIn(target, ids.kept)).toBe(PHONE);
    expect(await verifyAudit(target.work, target.config)).toMatchObject({ sealed: 2, faults: [] });
    const bytes = await target.work.run(asWorker, async (tx) => {
      const keyring = await openKeyring(tx, 'NGO', target.config.masterKey);
      const key = await keyring.subject(tx, { kind: 'IMPORT', id: ids.kept });
      return new BlobStore(target.config).read(key, blob);
    });
    expect(bytes.toString()).toBe('Reyestr-7731');
  });

  it('goes on counting after the restored entries', async () => {
    await restoreBackup(target.config, folder);
    await target.work.run(asWorker, async (tx) => {
      tx.audit({ action: 'case.read', entity: 'cases', entityId: null });
      await tx.query('select 1');
    });
    await new AuditSealTask(target.work).tick(newId());
    expect(await verifyAudit(target.work, target.config)).toMatchObject({ sealed: 3, faults: [] });
  });

  it('does not bring back whom the ledger names', async () => {
    await origin.work.run(asWorker, async (tx) => {
      const keyring = await openKeyring(tx, 'NGO', origin.config.masterKey);
      await keyring.destroy(tx, { kind: 'PERSON', id: ids.erased });
    });
    const ledger = new ErasureLedgerTask(origin.work, origin.config);
    await ledger.tick(newId());
    await ledger.tick(newId());
    const lines = readFileSync(ledgerPath(origin.config.dataDir), 'utf8');
    expect(lines.trim().split('\n')).toHaveLength(1);
    appendFileSync(ledgerPath(target.config.dataDir), lines);
    await restoreBackup(target.config, folder);
    expect(await phoneIn(target, ids.erased)).toBeUndefined();
    expect(await phoneIn(target, ids.kept)).toBe(PHONE);
  });

  describe('is refused, and leaves the target as it was,', () => {
    const copyFolder = async () => {
      const other = join(target.config.dataDir, 'copy');
      await makeBackup(origin.config, other);
      return other;
    };
    const refused = async (from: string, sentence: RegExp, platform = target) => {
      const before = await contents(platform);
      const attempt = restoreBackup(platform.config, from);
      await expect(attempt).rejects.toThrow(BackupRefused);
      await expect(attempt).rejects.toThrow(sentence);
      expect(await contents(platform)).toEqual(before);
    };

    it('when a file was cut or altered or is missing', async () => {
      const other = await copyFolder();
      const file = join(other, 'tables', 'persons.sealed');
      const whole = readFileSync(file);
      truncateSync(file, whole.length - 1);
      await refused(other, /damaged: tables.persons\.sealed was cut or altered/);
      writeFileSync(file, Buffer.from(whole.map((byte, at) => (at === 50 ? byte ^ 1 : byte))));
      await refused(other, /damaged/);
      writeFileSync(file, readFileSync(join(other, 'tables', 'cases.sealed')));
      await refused(other, /damaged/);
    });

    it('when the manifest was altered or is not there', async () => {
      const other = await copyFolder();
      const file = join(other, 'manifest.json');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('createdAt', 'createdat'));
      await refused(other, /manifest\.json was altered/);
      writeFileSync(file, text.slice(0, 40));
      await refused(other, /manifest\.json was altered/);
      await refused(join(other, 'tables'), /no finished backup/);
    });

    it('when the key is another one', async () => {
      const stranger = {
        ...target.config,
        masterKey: 'YW5vdGhlciBtYXN0ZXIga2V5IG9mIHRoZSB0ZXN0czA=',
      };
      await expect(restoreBackup(stranger, folder)).rejects.toThrow(/another MASTER_KEY/);
    });

    it('when the database is not empty, or of another version', async () => {
      await refused(folder, /not empty/, origin);
      await target.db.query(`insert into schema_migrations (timestamp, name) values (9, 'Later9')`);
      await expect(restoreBackup(target.config, folder)).rejects.toThrow(/newer version/);
    });
  });
});

describe('a backup of many rows', () => {
  // Enough for the driver to use its buffers again while a frame of the backup is being filled.
  const ENTRIES = 6000;
  let origin: TestPlatform;

  beforeAll(async () => {
    origin = await openPlatform();
    await origin.work.run(systemActor(newId()), async (tx) => {
      for (let entry = 0; entry < ENTRIES; entry++)
        tx.audit({ action: 'case.read', entity: 'cases', entityId: newId() });
      await tx.query('select 1');
    });
  });
  afterAll(() => origin.close());

  it('comes back row by row', async () => {
    const folder = join(origin.config.dataDir, 'large');
    await makeBackup(origin.config, folder);
    const target = await openPlatform();
    try {
      await restoreBackup(target.config, folder);
      const entriesSql = `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as sum
        from audit_entries t`;
      const [restored] = await target.db.query<{ rows: number }>(entriesSql);
      expect(restored?.rows).toBeGreaterThanOrEqual(ENTRIES);
      expect([restored]).toEqual(await origin.db.query(entriesSql));
    } finally {
      await target.close();
    }
  });

  it('is refused, and nothing kept, when the disk did not keep what was written', async () => {
    const folder = join(origin.config.dataDir, 'unread');
    const making = makeBackup(origin.config, folder);
    const partial = `${folder}.partial`;
    const failed = expect(making).rejects.toThrow(/could not be read back.*users/);
    for (let turn = 0; turn < 1e6 && !existsSync(join(partial, 'manifest.json')); turn++)
      await nextTurn();
    truncateSync(join(partial, 'tables', 'users.sealed'), 10);
    await failed;
    expect([existsSync(folder), existsSync(partial)]).toEqual([false, false]);
  });
});
