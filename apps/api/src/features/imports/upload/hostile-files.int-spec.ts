import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { createTestApp, type TestApp } from '../../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../../test/factories/case.factory.js';
import { SubjectKey } from '../../../platform/crypto/index.js';
import { SESSION_COOKIE } from '../../../platform/http/index.js';
import { BlobStore, SweepBlobsTask } from '../../../platform/storage/index.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp({
    config: { dataDir: mkdtempSync(join(tmpdir(), 'qayidis-hostile-')) },
  });
  team = await aTeam(test);
});
afterAll(() => test.close());

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the directory claims, where it lies. */
  readonly size?: number;
  readonly flags?: number;
}

/** An archive by hand, so that it can lie. */
function archive(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size = content.length, flags = 0 } of entries) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, title]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('504b0506', 'hex'), end]);
}

const WORKBOOK = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
const sheet = (content: string): Entry => ({
  name: 'xl/worksheets/sheet1.xml',
  content: Buffer.from(content),
});
const compound = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);
const many = (rows: number): string =>
  Array.from({ length: rows }, (_, row) => `<row r="${row * 7919}"/>`).join('');

const TITLES = '№;Soyadı, adı, ata adı;Qayıtdığı ölkə;Gəliş tarixi\n';

const HOSTILE: readonly (readonly [string, string, () => Buffer, number, string])[] = [
  ['another ending', 'register.ods', () => Buffer.from('x'), 415, ''],
  ['a text called a spreadsheet', 'a.xlsx', () => Buffer.from('a;b'), 415, ''],
  ['a spreadsheet called a text', 'a.csv', () => archive([WORKBOOK]), 415, ''],
  ['an old workbook under a new ending', 'a.xlsx', () => compound('Workbook'), 415, ''],
  ['an empty file', 'a.csv', () => Buffer.alloc(0), 422, 'NO_DATA'],
  ['a file of empty lines', 'a.csv', () => Buffer.from(';;\n;;\n'), 422, 'NO_DATA'],
  ['a file of spaces', 'a.csv', () => Buffer.from(' ; ;\n ;\n'), 422, 'NO_DATA'],
  ['a row of titles alone', 'a.csv', () => Buffer.from(TITLES), 422, 'NO_ROWS'],
  [
    'titles above numbered empty rows and their total',
    'a.csv',
    () => Buffer.from(`${TITLES}1;;;\n2;;;\n;;;\n;Cəmi;;0\n`),
    422,
    'NO_ROWS',
  ],
  ['a locked file', 'a.xlsx', () => compound('EncryptedPackage'), 422, 'PASSWORD_PROTECTED'],
  [
    'a locked archive',
    'a.xlsx',
    () => archive([{ ...WORKBOOK, flags: 1 }]),
    422,
    'PASSWORD_PROTECTED',
  ],
  [
    'half an archive',
    'a.xlsx',
    () => archive([WORKBOOK]).subarray(0, 40),
    422,
    'NOT_A_SPREADSHEET',
  ],
  [
    'another kind of archive',
    'a.xlsx',
    () => archive([{ name: 'word/document.xml', content: Buffer.from('x') }]),
    422,
    'NOT_A_SPREADSHEET',
  ],
  [
    'an archive that unpacks a thousandfold',
    'a.xlsx',
    () => archive([WORKBOOK, sheet(' '.repeat(30_000_000))]),
    422,
    'ARCHIVE_TOO_LARGE',
  ],
  [
    'an archive that lies about its sizes',
    'a.xlsx',
    () => archive([WORKBOOK, { ...sheet(' '.repeat(30_000_000)), size: 1000 }]),
    422,
    'NOT_A_SPREADSHEET',
  ],
  [
    'an archive of ten thousand files',
    'a.xlsx',
    () =>
      archive(
        Array.from({ length: 10_000 }, (_, index) => ({
          name: `xl/${index}`,
          content: Buffer.alloc(0),
        })),
      ),
    422,
    'ARCHIVE_TOO_LARGE',
  ],
  [
    'macros',
    'a.xlsx',
    () => archive([WORKBOOK, { name: 'xl/vbaProject.bin', content: Buffer.from('x') }]),
    422,
    'ACTIVE_CONTENT',
  ],
  [
    'links to other files',
    'a.xlsx',
    () => archive([WORKBOOK, { name: 'xl/externalLinks/1.xml', content: Buffer.from('x') }]),
    422,
    'ACTIVE_CONTENT',
  ],
  [
    'a spreadsheet of 100,000 rows',
    'a.xlsx',
    () => archive([WORKBOOK, sheet(many(100_000))]),
    422,
    'TOO_MANY_ROWS',
  ],
  [
    'a text of 100,000 rows',
    'a.csv',
    () => Buffer.from('a;b\n'.repeat(100_000)),
    422,
    'TOO_MANY_ROWS',
  ],
];

it.each(HOSTILE)(
  '%s is refused, and nothing is left behind',
  async (_what, name, bytes, status, reason) => {
    const answer = await team.coordinator
      .call('post', '/imports')
      .attach('file', bytes(), name)
      .expect(status);
    expect(answer.body.code).toBe(status === 415 ? 'FILE_TYPE_REFUSED' : 'FILE_UNREADABLE');
    if (reason !== '') expect(answer.body.params.reason).toBe(reason);
    expect(await test.database.query('select 1 from imports')).toEqual([]);
    expect(
      await test.database.query("select 1 from data_keys where subject_kind = 'IMPORT'"),
    ).toEqual([]);
  },
);

it('a file of 50 MB is refused by its announced length, before it is read', async () => {
  const { url, config } = test;
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request(`${url}/api/v1/imports`, {
      method: 'POST',
      headers: {
        Origin: config.publicUrl,
        Cookie: `${SESSION_COOKIE}=${team.coordinator.token ?? ''}`,
        'Idempotency-Key': randomUUID(),
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': 52_428_800,
      },
    });
    sent.on('response', (response) => {
      response.setEncoding('utf8').on('data', (text: string) => resolve(text));
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
  expect(JSON.parse(answer)).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' });
});

it('a form without a file is told so', async () => {
  const answer = await team.coordinator
    .call('post', '/imports')
    .attach('other', Buffer.from('x'), 'a.csv');
  expect(answer.status).toBe(400);
});

const stored = (): string[] => {
  try {
    const names = readdirSync(join(test.config.dataDir, 'blobs'), { recursive: true }).map(String);
    return names.filter((name) => name.includes('-'));
  } catch {
    return [];
  }
};

it('nothing of the refused files reached the store', () => {
  expect(stored()).toEqual([]);
});

it('a file whose transaction fails at the very end is removed again', async () => {
  await test.database.query(`create function fail_late() returns trigger language plpgsql as
    $$ begin raise exception 'late'; end $$`);
  await test.database.query(`create constraint trigger fails_late after insert on imports
    deferrable initially deferred for each row execute function fail_late()`);
  const upload = () =>
    team.coordinator.call('post', '/imports').attach('file', Buffer.from('a;b\n'), 'a.csv');
  await upload().expect(500);
  expect(stored()).toEqual([]);
  await test.database.query('drop function fail_late() cascade');
  await upload().expect(201);
  expect(stored()).toHaveLength(1);
});

it('a file that no row names is swept after a day, and no other', async () => {
  const blobs = test.app.get(BlobStore);
  const key = new SubjectKey(randomUUID(), randomBytes(32));
  const old = await blobs.write(key, Buffer.from('a'));
  await blobs.write(key, Buffer.from('b'));
  const [{ blob_id: named } = { blob_id: '' }] = await test.database.query<{ blob_id: string }>(
    'select blob_id from imports',
  );
  const isOld = (name: string) => name.endsWith(old) || name.includes(named);
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of stored().filter(isOld))
    utimesSync(join(test.config.dataDir, 'blobs', name), before, before);
  expect(stored()).toHaveLength(3);
  await test.app.get(SweepBlobsTask).tick(randomUUID());
  expect(stored()).toHaveLength(2);
  expect(stored().some((name) => name.endsWith(old))).toBe(false);
  expect(stored().some((name) => name.endsWith(named))).toBe(true);
  await test.database.query('delete from imports');
});

const spreadsheet = (rows: number): Promise<Buffer> =>
  writeXlsxFile(Array.from({ length: rows }, (_, row) => [{ value: `sətir ${row}` }])).toBuffer();

it.each([
  ['a.csv', (rows: number) => Promise.resolve(Buffer.from('a;b\n'.repeat(rows)))],
  ['a.xlsx', spreadsheet],
])('20,000 rows of %s are taken; of one more the answer names the limit', async (name, bytes) => {
  const upload = async (rows: number) =>
    team.coordinator.call('post', '/imports').attach('file', await bytes(rows), name);
  const refused = await upload(20_001);
  expect([refused.status, refused.body.params]).toEqual([
    422,
    { reason: 'TOO_MANY_ROWS', max: 20_000 },
  ]);
  expect((await upload(20_000)).status).toBe(201);
});

it('a spreadsheet of titles is refused with its empty sheets, and taken with a row on another sheet', async () => {
  const titles = TITLES.trim()
    .split(';')
    .map((value) => ({ value }));
  const upload = async (second: { value: string }[][]) => {
    const sheets = [
      { data: [titles, []], sheet: 'Reyestr' },
      { data: second, sheet: 'Vərəq 2' },
    ];
    const bytes = await writeXlsxFile(sheets).toBuffer();
    return team.coordinator.call('post', '/imports').attach('file', bytes, 'a.xlsx');
  };
  const refused = await upload([[]]);
  expect([refused.status, refused.body.params]).toEqual([422, { reason: 'NO_ROWS' }]);
  expect((await upload([[{ value: 'Əliyev' }, { value: 'Elnur' }]])).status).toBe(201);
  await test.database.query('delete from imports');
});

it('while a large file is read, the API answers others', async () => {
  const lines = Array.from({ length: 19_999 }, (_, row) => `${`"söz ${row}";`.repeat(80)}x`);
  const large = Buffer.from(`Ad;FIN\n${lines.join('\n')}\n`);
  const state = { done: false };
  const uploading = team.coordinator
    .call('post', '/imports')
    .attach('file', large, 'a.csv')
    .then(({ status }) => {
      state.done = true;
      return status;
    });
  const waits: number[] = [];
  while (!state.done) {
    const start = performance.now();
    await team.mentor.call('get', '/cases?limit=5').expect(200);
    waits.push(performance.now() - start);
  }
  expect(await uploading).toBe(201);
  // Far more than one answer came meanwhile: nobody waited for the file.
  expect(waits.length).toBeGreaterThan(5);
});
