import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfDayNumber, dayNumber, plainDate } from '../kernel/index.js';
import { fullName } from '../names/index.js';
import { understandRegister, type Cell, type RegisterSheet, type UnderstoodRow } from './index.js';

const today = plainDate('2026-11-22');
const FIXTURE = new URL(
  '../../../../apps/api/test/fixtures/registers/restart-caseload.csv',
  import.meta.url,
);

/** Enough of CSV for one well-formed file. */
function parseCsv(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\r?\n|$)/g,
  )) {
    const value = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    row.push(value === '' ? null : value);
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.length > 1);
}

const table = parseCsv(readFileSync(FIXTURE, 'utf8').replace(/^\uFEFF/, ''));
const caseload = understandRegister([{ name: 'CSV', rows: table }], { today });
const numbered = (number: number): UnderstoodRow =>
  caseload.rows.find((row) => row.number === String(number))!;
const codes = (row: UnderstoodRow, severity = 'ERROR'): string[] =>
  row.problems
    .filter((found) => found.severity === severity)
    .map(({ field, code }) => `${field} ${code}`);

const title = [
  '№',
  'Soyadı, adı, ata adı',
  'Cinsi',
  'Doğum tarixi',
  'Qayıtdığı ölkə',
  'Gəliş tarixi',
];
const person = (number: number, name: string, ...rest: Cell[]): Cell[] => [number, name, ...rest];
const anar = person(1, 'Əliyev Anar Arif oğlu', 'K', '01.02.1980', 'DE', '05.06.2020');
const sheet = (...rows: Cell[][]): RegisterSheet => ({ name: 'Reyestr', rows: [title, ...rows] });

describe('the register of the programme', () => {
  it('maps each of its sixteen columns with certainty', () => {
    expect(
      caseload.header?.columns.every(({ field, confidence }) => field && confidence > 0.9),
    ).toBe(true);
    expect(caseload.problems).toEqual([]);
    expect(caseload.rows).toHaveLength(95);
  });

  it('holds 87 principals with 88 returns', () => {
    const accepted = caseload.rows.filter(
      ({ status, matches }) =>
        status !== 'REFUSED' && !matches.some((match) => match.needsDecision),
    );
    expect(accepted).toHaveLength(88);
    const second = accepted.filter(({ matches }) => matches.length > 0);
    expect(second.map(({ number }) => number)).toEqual(['88']);
    for (const row of accepted) {
      for (const field of [
        'BIRTH_DATE',
        'ARRIVAL_DATE',
        'SENDING_COUNTRY',
        'SEX',
        'PLACE',
      ] as const) {
        expect(row.cells[field]?.understood).not.toBeNull();
      }
      expect(row.cells.PHONE?.understood?.[0]).toMatch(/^\+994\d{9}$/);
      expect(row.cells.AMOUNT?.understood?.minor).toBeGreaterThan(0);
    }
  });

  it('knows № 88 for a second return of № 12', () => {
    expect(numbered(88).matches).toEqual([
      {
        ref: String(numbered(12).row),
        kind: 'SECOND_RETURN',
        score: 1,
        reasons: ['SAME_FIN', 'SAME_NAME', 'SAME_BIRTH_DATE', 'OTHER_ARRIVAL'],
        needsDecision: false,
      },
    ]);
  });

  it.each([
    [89, 5, ['SAME_FIN', 'SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_ARRIVAL']],
    [90, 31, ['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_ARRIVAL']],
    [91, 53, ['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_ARRIVAL']],
  ])('offers № %i, who is № %i, for a decision', (number, known, reasons) => {
    expect(numbered(number).matches).toEqual([
      {
        ref: String(numbered(known).row),
        kind: 'DUPLICATE',
        score: 1,
        reasons,
        needsDecision: true,
      },
    ]);
  });

  it.each([
    [92, ['FULL_NAME NAME_MISSING']],
    [93, ['ARRIVAL_DATE ARRIVAL_BEFORE_BIRTH']],
    [94, ['SENDING_COUNTRY COUNTRY_UNKNOWN']],
    [95, ['BIRTH_DATE DATE_IMPOSSIBLE']],
  ])('refuses № %i at its cell', (number, errors) => {
    expect(numbered(number).status).toBe('REFUSED');
    expect(codes(numbered(number))).toEqual(errors);
  });

  it('points out whose FIN № 92 bears, that № 93 is no mother, and the formula of № 95', () => {
    expect(numbered(92).matches[0]).toMatchObject({ ref: String(numbered(61).row) });
    expect(codes(numbered(93), 'WARNING')).toEqual(['VULNERABILITY SEX_CONTRADICTS_VULNERABILITY']);
    expect(codes(numbered(95), 'WARNING')).toEqual(['NOTE TEXT_LOOKS_LIKE_FORMULA']);
  });

  it('keeps what stood there beside what was understood', () => {
    expect(numbered(15).cells.AMOUNT).toMatchObject({
      original: '1235 AZN',
      understood: { minor: 123_500, currency: 'AZN' },
      problem: { code: 'CURRENCY_DIFFERS' },
    });
    expect(numbered(94).cells.SENDING_COUNTRY).toMatchObject({
      original: 'Atlantida',
      understood: null,
    });
  });

  it('gives each row a fingerprint of its own, the same again', () => {
    const again = understandRegister([{ name: 'Copy', rows: table }], { today });
    expect(new Set(caseload.rows.map(({ fingerprint }) => fingerprint)).size).toBe(95);
    expect(again.rows.map(({ fingerprint }) => fingerprint)).toEqual(
      caseload.rows.map(({ fingerprint }) => fingerprint),
    );
  });
});

describe('the shape of a file', () => {
  it('skips titles, empty rows, repeated titles and the total, each with its reason', () => {
    const rows = [
      ['Reyestr 2020'],
      [],
      title,
      anar,
      [2, null, null],
      title,
      [null, 'CƏMİ', null, 95],
    ];
    const { skipped, rows: read } = understandRegister([{ name: 'Reyestr', rows }], { today });
    expect(read).toHaveLength(1);
    expect(skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 TITLE',
      '2 TITLE',
      '5 EMPTY',
      '6 HEADER',
      '7 TOTAL',
    ]);
  });

  it('reads English and Russian titles and names in three columns', () => {
    const rows = [
      [
        'No',
        'Surname',
        'First name',
        'Patronymic',
        'Gender',
        'Date of birth',
        'Host country',
        'Date of arrival',
      ],
      [1, 'Əliyev', 'Anar', 'Arif oğlu', 'male', '1980-02-01', 'Germany', '2020-06-05'],
    ];
    const { rows: read, problems } = understandRegister([{ name: 'List', rows }], { today });
    expect(problems).toEqual([]);
    expect(read[0]?.cells.FULL_NAME?.understood).toEqual({
      family: 'Əliyev',
      given: 'Anar',
      father: 'Arif',
      patronymic: 'OGLU',
    });
    const russian = [['№', 'ФИО', 'Пол', 'Дата рождения', 'Страна', 'Дата прибытия'], anar];
    expect(understandRegister([{ name: 'Список', rows: russian }], { today }).rows[0]?.status).toBe(
      'READY',
    );
  });

  it('asks somebody to look at a name in Cyrillic, in one column or in three', () => {
    const whole = person(1, 'Гасанов Эльчин Рамиз оглы', 'K', '01.02.1980', 'DE', '05.06.2020');
    const parts = [1, 'Гасанов', 'Эльчин', 'Рамиз оглы', ...whole.slice(2)];
    const titles = ['№', 'Soyadı', 'Adı', 'Ata adı', ...title.slice(2)];
    const read = (rows: Cell[][]) => understandRegister([{ name: 'S', rows }], { today }).rows[0]!;
    const [one, three] = [read([title, whole]), read([titles, parts])];
    expect([one.status, three.status]).toEqual(['CHECK', 'CHECK']);
    expect(codes(one, 'WARNING')).toEqual(['FULL_NAME NAME_CYRILLIC']);
    expect(codes(three, 'WARNING')).toEqual(
      ['FAMILY_NAME', 'GIVEN_NAME', 'FATHER_NAME'].map((field) => `${field} NAME_CYRILLIC`),
    );
    for (const { cells } of [one, three]) {
      expect(fullName(cells.FULL_NAME!.understood!)).toBe('Гасанов Эльчин Рамиз оглы');
    }
  });

  it('says which field has no column and which sheet it left alone', () => {
    const rows = [
      ['№', 'Soyadı, adı', 'Cinsi', 'Telefon'],
      [1, 'Əliyev Anar', 'K', null],
    ];
    const { problems } = understandRegister(
      [
        { name: 'A', rows },
        { name: 'B', rows: [['x']] },
      ],
      { today },
    );
    expect(problems).toEqual([
      { code: 'FIELD_NOT_MAPPED', field: 'SENDING_COUNTRY' },
      { code: 'FIELD_NOT_MAPPED', field: 'ARRIVAL_DATE' },
      { code: 'SHEET_IGNORED', sheet: 'B' },
    ]);
  });

  it('reads the sheet that names somebody, not the one with more titles and nobody (IMP-42)', () => {
    const form = { name: 'Forma', rows: [[...title, 'Telefon', 'FİN', 'Kateqoriya']] };
    for (const sheets of [
      [form, sheet(anar)],
      [sheet(anar), form],
    ])
      expect(understandRegister(sheets, { today })).toMatchObject({
        header: { name: 'Reyestr' },
        rows: [{ number: '1' }],
      });
    const names = { name: 'Adlar', rows: [['Əliyev', 'Anar']] };
    expect(understandRegister([form, names], { today }).problems).toContainEqual({
      code: 'NO_ROWS',
      sheet: 'Adlar',
    });
  });

  it('finds no register in a file that has none', () => {
    for (const rows of [[], [[]], [['a', 'b']], [[null, 7, true]]]) {
      expect(understandRegister([{ name: 'A', rows }], { today }).problems).toEqual([
        { code: 'NO_REGISTER' },
      ]);
    }
  });

  it('follows the columns that a person chose', () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      ['Əliyev Anar', 'DE', '05.06.2020', 'x'],
    ];
    const register = {
      sheet: 'A',
      headerRow: 0,
      columns: { FULL_NAME: 0, SENDING_COUNTRY: 1, ARRIVAL_DATE: 2 },
    };
    const { rows: read } = understandRegister([{ name: 'A', rows }], { today, register });
    expect(read[0]?.cells.SENDING_COUNTRY?.understood).toBe('DE');
  });

  it('takes the month first where a whole column does', () => {
    const american = (date: string): Cell[] =>
      person(1, 'Əliyev Anar', 'K', date, 'DE', '05.06.2020');
    const { rows } = understandRegister([sheet(american('12/25/1980'), american('3/4/1980'))], {
      today,
    });
    expect(rows.map(({ cells }) => cells.BIRTH_DATE?.understood?.date)).toEqual([
      '1980-12-25',
      '1980-03-04',
    ]);
  });

  it('points out a row that stands there twice', () => {
    const { rows } = understandRegister([sheet(anar, [7, ...anar.slice(1)])], { today });
    expect(rows.map(({ repeats }) => repeats)).toEqual([null, 2]);
  });

  it('takes ten thousand rows in seconds', () => {
    const families = ['Əliyev', 'Quliyev', 'Rzayev', 'Həsənov', 'Orucov', 'Babayev', 'Nağıyev'];
    const givens = ['Anar', 'Elçin', 'Ramil', 'Fərid', 'Orxan', 'Murad', 'Vüqar', 'Zaur', 'Natiq'];
    const first = plainDate('1950-01-01');
    const rows = Array.from({ length: 10_000 }, (_row, index) => {
      const name = `${families[index % 7] ?? ''} ${givens[index % 9] ?? ''}`;
      const born = dateOfDayNumber(dayNumber(first) + ((index * 7_919) % 19_000));
      const arrival = dateOfDayNumber(dayNumber(today) - ((index * 104_729) % 3_000));
      return person(index, name, 'K', born, 'DE', arrival);
    });
    const { rows: read } = understandRegister([sheet(...rows)], { today });
    expect(read).toHaveLength(10_000);
    expect(read.filter(({ matches }) => matches.length > 0).length).toBeLessThan(500);
  }, 60_000);

  it('survives any table', () => {
    // What unit 'binary' gives, without its table of every character, which takes a second to make.
    const anyCharacter = fc
      .integer({ min: 0, max: 0x10ffff })
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const cell = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.double(),
      fc.constant(null),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
        const { rows: read } = understandRegister([sheet(...rows)], { today });
        expect(read.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('family members', () => {
  const family = (...rows: Cell[][]): RegisterSheet => ({
    name: 'Ailə üzvləri',
    rows: [['Əsas şəxsin №', 'Soyadı, adı', 'Qohumluq', 'Doğum tarixi', 'Cinsi'], ...rows],
  });

  it('are linked to their principal by its number', () => {
    const result = understandRegister(
      [
        sheet(anar),
        family(
          [1, 'Əliyeva Rəna', 'arvadı', '07.04.1982', 'Q'],
          ['1', 'Əliyev Emin', 'oğlu', '1/1/08', 'K'],
        ),
      ],
      { today },
    );
    expect(result.memberHeader?.kind).toBe('MEMBERS');
    expect(result.members.map(({ principalRow, status }) => [principalRow, status])).toEqual([
      [2, 'READY'],
      [2, 'READY'],
    ]);
    expect(result.members[0]?.cells.RELATION?.understood?.relation).toBe('SPOUSE');
  });

  it('are refused without a principal and looked at where something contradicts', () => {
    const { members } = understandRegister(
      [
        sheet(anar),
        family(
          [9, 'Əliyeva Rəna', 'arvadı', '07.04.1982', 'Q'],
          [1, 'Əliyeva Lalə', 'oğlu', '07.04.2010', 'Q'],
          [1, 'Əliyev Rauf', 'oğlu', '07.04.1979', 'K'],
          [1, null, 'qızı', '07.04.2010', 'Q'],
        ),
      ],
      { today },
    );
    expect(members.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['PRINCIPAL_UNKNOWN'],
      ['SEX_CONTRADICTS_RELATION'],
      ['CHILD_BORN_BEFORE_PARENT'],
      ['NAME_MISSING'],
    ]);
  });
});
