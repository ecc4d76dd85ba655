import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@qayidis/domain/kernel';
import { understandRegister, type UnderstoodRegister } from '@qayidis/domain/import';
import { readRegister, type RegisterFormat } from './read-register.js';

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../../../test/fixtures/registers/${name}`, import.meta.url));

async function understood(name: string, format: RegisterFormat): Promise<UnderstoodRegister> {
  const sheets = await readRegister(await fixture(name), format);
  return understandRegister(sheets, { today: plainDate('2026-11-22') });
}

describe('the register as a spreadsheet and as CSV', () => {
  it('says the same in both, row by row', async () => {
    const xlsx = await understood('restart-caseload.xlsx', 'XLSX');
    const csv = await understood('restart-caseload.csv', 'CSV');
    expect(xlsx.rows).toHaveLength(95);
    expect(xlsx.rows.map(({ fingerprint }) => fingerprint)).toEqual(
      csv.rows.map(({ fingerprint }) => fingerprint),
    );
    expect(xlsx.rows.map(({ number, status }) => [number, status])).toEqual(
      csv.rows.map(({ number, status }) => [number, status]),
    );
  });

  it('finds the titles in row 4, the total at the end and 111 family members of 87 principals', async () => {
    const { header, skipped, members, rows } = await understood('restart-caseload.xlsx', 'XLSX');
    expect(header?.headerRow).toBe(3);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'TITLE',
      'TITLE',
      'TITLE',
      'EMPTY',
      'EMPTY',
      'EMPTY',
      'TOTAL',
    ]);
    expect(members).toHaveLength(111);
    expect(members.every(({ status }) => status === 'READY')).toBe(true);
    const differing = rows.filter(
      ({ status, problems }) =>
        status !== 'REFUSED' && problems.some(({ code }) => code === 'MEMBER_COUNT_DIFFERS'),
    );
    expect(differing).toEqual([]);
  });
});

describe('files that are no register', () => {
  const text = (content: string): Buffer => Buffer.from(content, 'utf8');

  it.each([
    ['a text with the ending of a spreadsheet', 'XLSX', text('№;Ad'), 'NOT_A_SPREADSHEET'],
    ['an empty spreadsheet', 'XLSX', Buffer.alloc(0), 'NOT_A_SPREADSHEET'],
    ['half a spreadsheet', 'XLSX', Buffer.from('504b03041400', 'hex'), 'NOT_A_SPREADSHEET'],
    ['an empty CSV', 'CSV', Buffer.alloc(0), 'NO_DATA'],
    ['a CSV of another encoding', 'CSV', Buffer.from([0xc0, 0xe4, 0x3b]), 'NOT_UTF8'],
    ['a quotation that never closes', 'CSV', text('a;"b\n1;2'), 'MALFORMED_CSV'],
  ] as const)('%s is refused with a code', async (_case, format, bytes, reason) => {
    await expect(
      Promise.resolve().then(() => readRegister(Buffer.from(bytes), format)),
    ).rejects.toMatchObject({ reason });
  });

  const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at};b`);
  const withLine = (count: number, line: number, content: string): string =>
    lines(count)
      .with(line - 1, content)
      .join('\n');

  it.each([
    ['in the middle of a cell', 'a;b\n1;2\n3;x"y\n', 3],
    ['at the start of a line, never closed', withLine(4, 3, '"3;b'), 3],
    ['at the start of a line far above the end', withLine(151, 22, '"22;b'), 22],
    ['at the start of a later cell', withLine(9, 5, '5;"b'), 5],
    ['in a file of Windows lines', withLine(9, 5, '"5;b').replaceAll('\n', '\r\n'), 5],
    ['behind a cell of several lines', `a;b\n1;"x ""y""\nz"\n"3;b\n4;c`, 4],
    ['closed by that of a later cell', 'a;b\n"1;2\n3;4\n5;"6"\n', 2],
    ['below a title in quotation marks', '\uFEFF"a";b\n1;2\n"3;4\n', 3],
  ])('a stray quotation mark %s is told with the line where it opens', async (_, content, line) => {
    const read = Promise.resolve().then(() => readRegister(text(content), 'CSV'));
    await expect(read).rejects.toMatchObject({ reason: 'MALFORMED_CSV', params: { line } });
  });

  it.each([
    ['comma', 'a,b,c\n1,"x;y;z;w",3'],
    ['tab', 'a\tb\tc\n1\tx;y\t3'],
    ['semicolon', 'a;b;c\r\n1;"x, y\nz";3\r\n'],
  ])('a CSV with a %s as separator has three columns', async (_name, content) => {
    const [sheet] = await readRegister(text(`\uFEFF${content}`), 'CSV');
    expect(sheet?.rows.map((row) => row.length)).toEqual([3, 3]);
    expect(sheet?.rows[0]?.[0]).toBe('a');
  });
});
