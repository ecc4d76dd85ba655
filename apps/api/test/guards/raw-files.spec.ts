import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { aCase, aTeam } from '../factories/case.factory.js';

/** What somebody types into fields that are stored encrypted; each text exists nowhere else. */
const SECRETS = {
  fin: '7QXZ4KW',
  phone: '+994557318264',
  email: 'kanareyka.sarayli@example.org',
  address: 'Kanareyka döngəsi 4417, mənzil 9',
  document: 'AZQ90817263',
  bornOn: '1987-11-23',
  restricted: 'Kanareyka qeydi: məhdud',
  sealed: 'Kanareyka qeydi: möhürlü',
} as const;

/** Sign that the search looks at the right files: names stay clear and are found. */
const CLEAR_NAME = 'Qızılgülkanarey';

describe('the data files of PostgreSQL', () => {
  let test: TestApp;
  let files: Buffer[];

  beforeAll(async () => {
    test = await createTestApp();
    const { mentor } = await aTeam(test);
    const opened = await aCase(mentor, {
      principal: {
        givenName: 'Sınaq',
        familyName: CLEAR_NAME,
        sex: 'F',
        bornOn: SECRETS.bornOn,
        fin: SECRETS.fin,
        phone: SECRETS.phone,
        email: SECRETS.email,
        address: SECRETS.address,
        documentNumber: SECRETS.document,
      },
    });
    for (const confidentiality of ['RESTRICTED', 'SEALED'] as const) {
      const note = {
        happenedOn: '2026-01-15',
        channel: 'IN_PERSON',
        topics: ['OTHER'],
        held: true,
        confidentiality,
        text: SECRETS[confidentiality === 'SEALED' ? 'sealed' : 'restricted'],
        nextStep: `${SECRETS.sealed}, sonra`,
      };
      await mentor.call('post', `/cases/${opened.id}/notes`, note).expect(201);
    }
    await mentor.call('get', `/cases/${opened.id}`).expect(200);
    files = await rawFiles(test.database.url);
  });
  afterAll(() => test.close());

  const found = (text: string) => files.some((bytes) => bytes.includes(Buffer.from(text, 'utf8')));

  it('hold the name, which stays clear', () => {
    expect(found(CLEAR_NAME)).toBe(true);
  });

  it.each(Object.entries(SECRETS))('do not hold the %s', (_field, text) => {
    expect(found(text)).toBe(false);
    expect(found(text.replace(/^\+/, ''))).toBe(false);
  });
});

/** Every file of the database and the log of its changes, after all is written out. */
async function rawFiles(ownerUrl: string): Promise<Buffer[]> {
  const url = new URL(ownerUrl);
  url.username = 'postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('checkpoint');
    const { rows } = await client.query<{ folder: string; oid: string }>(
      `select current_setting('data_directory') as folder, oid::text from pg_database
        where datname = current_database()`,
    );
    const { folder, oid } = rows[0]!;
    return [...read(join(folder, 'base', oid)), ...read(join(folder, 'pg_wal'))];
  } finally {
    await client.end();
  }
}

const read = (folder: string): Buffer[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
