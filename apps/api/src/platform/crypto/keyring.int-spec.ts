import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPlatform, type TestPlatform } from '../../../test/test-platform.js';
import { publicActor, systemActor } from '../database/index.js';
import { newId } from '../ids/index.js';
import { CipherTamperedError, KeyMismatchError } from './cipher-errors.js';
import type { KeyStore } from './key-store.js';
import type { Keyring, Subject } from './keyring.js';
import { openKeyring } from './open-keyring.js';

const OTHER_KEY = 'YW5vdGhlciBtYXN0ZXIga2V5IG9mIHRoZSB0ZXN0czA=';

describe('the keyring', () => {
  let platform: TestPlatform;
  let keyring: Keyring;
  const open = (key: string, name: 'NGO' | 'STATE' = 'NGO') =>
    platform.work.run(systemActor(newId()), (tx) => openKeyring(tx, name, key));
  const keyOf = (subject: Subject, ring = keyring) =>
    platform.work.run(systemActor(newId()), (tx) => ring.subject(tx, subject));
  const person = (): Subject => ({ kind: 'PERSON', id: randomUUID() });
  const place = { table: 'persons', column: 'phone', rowId: 'r1' };

  beforeAll(async () => {
    platform = await openPlatform();
    keyring = await open(platform.config.masterKey);
  });
  afterAll(() => platform.close());

  it('gives one subject the same key in every transaction, also when two ask at once', async () => {
    const subject = person();
    const keys = await Promise.all([keyOf(subject), keyOf(subject), keyOf(subject)]);
    const sealed = keys[0].seal(place, '+994501112233');
    expect(keys.map((key) => key.open(place, sealed))).toEqual(Array(3).fill('+994501112233'));
  });

  it('opens what another process sealed, and nothing of another subject', async () => {
    const subject = person();
    const sealed = (await keyOf(subject)).seal(place, 'secret');
    const elsewhere = await open(platform.config.masterKey);
    expect((await keyOf(subject, elsewhere)).open(place, sealed)).toBe('secret');
    await expect(keyOf(person()).then((key) => key.open(place, sealed))).rejects.toThrow();
  });

  it('stores the keys of thousands of persons in one statement and reads them in another', async () => {
    const made = Array.from({ length: 2000 }, () => keyring.newSubject(person()));
    const rows = made.map(({ row }) => row);
    const ids = rows.map(({ subjectId }) => subjectId);
    let statements = 0;
    const found = await platform.work.run(systemActor(newId()), async (tx) => {
      const counted: KeyStore = {
        query: (sql, params) => {
          statements += 1;
          return tx.query(sql, params);
        },
      };
      await keyring.insertKeys(counted, rows);
      return keyring.existingMany(counted, 'PERSON', ids);
    });
    expect([statements, found.size]).toEqual([2, 2000]);
    const sealed = made[7]!.key.seal(place, 'x');
    expect(found.get(ids[7]!)?.open(place, sealed)).toBe('x');
  });

  it('erases for good when a key is destroyed, and writes that down', async () => {
    const subject = person();
    const before = await keyOf(subject);
    const sealed = before.seal(place, 'gone');
    await platform.work.run(systemActor(newId()), (tx) => keyring.destroy(tx, subject));
    const after = await keyOf(subject);
    expect(() => after.open(place, sealed)).toThrow('destroyed');
    const ledger = await platform.db.query('select * from key_erasures where data_key_id = $1', [
      before.kid,
    ]);
    expect(ledger).toHaveLength(1);
  });

  it('does not open a wrapped key that was handed to another person', async () => {
    const [victim, thief] = [person(), person()];
    await keyOf(victim);
    await keyOf(thief);
    await platform.db.query(
      `update data_keys t set wrapped = v.wrapped from data_keys v
        where t.subject_id = $1 and v.subject_id = $2`,
      [thief.id, victim.id],
    );
    await expect(keyOf(thief)).rejects.toThrow(CipherTamperedError);
  });

  it('refuses a master key that is not the one of the database, with a sentence', async () => {
    await expect(open(OTHER_KEY)).rejects.toThrow(KeyMismatchError);
    await expect(open(OTHER_KEY)).rejects.toThrow(
      /MASTER_KEY is not the key this database was encrypted with/,
    );
    await open(platform.config.stateMasterKey, 'STATE');
    await expect(open(OTHER_KEY, 'STATE')).rejects.toThrow(/STATE_MASTER_KEY/);
  });

  it('reads what either of two live master keys wrapped, with the same blind index', async () => {
    const subject = person();
    const sealed = (await keyOf(subject)).seal(place, 'old');
    const rotating = await open(`${OTHER_KEY},${platform.config.masterKey}`);
    expect((await keyOf(subject, rotating)).open(place, sealed)).toBe('old');
    expect(rotating.blindIndex('FIN', '1A2B3C4')).toEqual(keyring.blindIndex('FIN', '1A2B3C4'));
    const fresh = await keyOf(person(), rotating);
    expect(fresh.open(place, fresh.seal(place, 'new'))).toBe('new');
  });

  it('gives an identifier another index per kind', () => {
    const indices = (['FIN', 'PHONE', 'DOCUMENT', 'EMAIL'] as const).map((kind) =>
      keyring.blindIndex(kind, '1A2B3C4').toString('hex'),
    );
    expect(new Set(indices).size).toBe(4);
    expect(indices[0]).toHaveLength(64);
  });

  it('keeps the keys of persons from whoever is not signed in', async () => {
    const subject = person();
    await keyOf(subject);
    const found = await platform.work.run(publicActor(newId()), (tx) =>
      keyring.existing(tx, subject),
    );
    expect(found).toBeUndefined();
  });
});
