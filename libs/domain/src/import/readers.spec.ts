import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfDayNumber, plainDate } from '../kernel/index.js';
import {
  IMPORT_PROBLEMS,
  readAmount,
  readDate,
  readFin,
  readPhones,
  understandCell,
  REGISTER_FIELDS,
  type Cell,
  type DateReading,
  type ReadingContext,
  type RegisterField,
} from './index.js';

const today = plainDate('2026-11-22');
const reading: DateReading = { today, dayFirst: true, yearAlone: true };
const context: ReadingContext = { birth: reading, arrival: reading, currency: 'EUR' };
const read = (field: RegisterField, cell: Cell): unknown =>
  understandCell(field, cell, context).understood;
const problemOf = (field: RegisterField, cell: Cell): string | undefined =>
  understandCell(field, cell, context).problem?.code;

// What unit 'binary' gives, without its table of every character, which takes a second to make.
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 80 }),
  fc.stringMatching(/^[0-9./, -]{0,14}$/),
  fc.double(),
  fc.date({ noInvalidDate: false }),
  fc.boolean(),
  fc.constant(null),
);

describe('every reader', () => {
  it.each(REGISTER_FIELDS)(
    '%s takes any cell, keeps it, and says so when it understood nothing',
    (field) => {
      fc.assert(
        fc.property(anyCell, (cell) => {
          const { original, understood, confidence, problem } = understandCell(
            field,
            cell,
            context,
          );
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (typeof cell === 'string') expect(original).toBe(cell);
          const nothingMeant = /^[-–—\s]*$/.test(original);
          if (understood === null && !nothingMeant) expect(problem).toBeDefined();
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('characters that cannot be seen', () => {
  it.each([
    ['FULL_NAME', 'Əliyev Rə\u200Bşad', { family: 'Əliyev', given: 'Rəşad' }],
    ['MENTOR', 'Nigar\nQuliyeva', 'Nigar Quliyeva'],
    ['NOTE', 'sətir bir\nsətir\u202E iki', 'sətir bir\nsətir iki'],
  ] as const)('are taken out of %s with a quiet note', (field, cell, wanted) => {
    const understood = read(field, cell);
    if (typeof wanted === 'string') expect(understood).toBe(wanted);
    else expect(understood).toMatchObject(wanted);
    expect(problemOf(field, cell)).toBe('TEXT_CLEANED');
    expect(IMPORT_PROBLEMS.TEXT_CLEANED).toBe('NOTE');
  });

  it("around the text are nobody's concern", () => {
    expect(problemOf('MENTOR', ' Nigar Quliyeva\n')).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['1977-02-05', '1977-02-05'],
    ['07.01.1989', '1989-01-07'],
    ['23/10/86', '1986-10-23'],
    ['1/10/86', '1986-10-01'],
    ['3/2/60', '1960-02-03'],
    ['5 mart 1985', '1985-03-05'],
    ['5 March 1985', '1985-03-05'],
    ['March 5, 1985', '1985-03-05'],
    ['12 sentyabr 2019-cu il', '2019-09-12'],
    ['05.03.85', '1985-03-05'],
    ['2019-05-31T00:00:00', '2019-05-31'],
    [31_111, '1985-03-05'],
    ['31111', '1985-03-05'],
    [new Date('1989-01-07T00:00:00Z'), '1989-01-07'],
    ['12/25/2019', '2019-12-25'],
  ] as const)('%s is %s', (cell, date) => {
    expect(readDate(cell as Cell, reading).understood).toEqual({ date, precision: 'DAY' });
  });

  it.each([
    ['31.02.1988', 'DATE_IMPOSSIBLE'],
    ['29.02.2023', 'DATE_IMPOSSIBLE'],
    ['00.05.1990', 'DATE_IMPOSSIBLE'],
    ['2021-13-01', 'DATE_IMPOSSIBLE'],
    ['13/13/2020', 'DATE_IMPOSSIBLE'],
    ['sabah', 'DATE_UNREADABLE'],
    ['32 may', 'DATE_UNREADABLE'],
    ['99999999', 'DATE_UNREADABLE'],
    ['12/25/2019', 'DATE_AMBIGUOUS'],
    ['1985', 'DATE_YEAR_ONLY'],
  ])('%s: %s', (cell, code) => expect(problemOf('BIRTH_DATE', cell)).toBe(code));

  it('takes a year alone for a birth, never for an arrival', () => {
    expect(readDate(1985, reading).understood).toEqual({ date: '1985-01-01', precision: 'YEAR' });
    expect(readDate('2019', { ...reading, yearAlone: false }).understood).toBeNull();
  });

  it('reads a short year as the latest that is past', () => {
    expect(readDate('1/2/26', reading).understood?.date).toBe('2026-02-01');
    expect(readDate('1/2/27', reading).understood?.date).toBe('1927-02-01');
  });

  it('reads back every day in every notation', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 }).map((day) => dateOfDayNumber(day)!);
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = date.split('-') as [string, string, string];
        const serial = Date.parse(date) / 86_400_000 + 25_569;
        const notations: Cell[] = [
          date,
          `${d}.${m}.${y}`,
          `${Number(d)}/${Number(m)}/${y}`,
          `${d}-${m}-${y}`,
          new Date(`${date}T00:00:00Z`),
          serial,
        ];
        for (const cell of notations) {
          expect(readDate(cell, reading)).toMatchObject({
            understood: { date },
            confidence: expect.anything(),
          });
        }
      }),
    );
  });
});

describe('amounts', () => {
  it.each([
    ['470,00', 47_000, 'EUR'],
    ['1 570', 157_000, 'EUR'],
    ['1\u00A0570', 157_000, 'EUR'],
    [520, 52_000, 'EUR'],
    [99.999, 10_000, 'EUR'],
    ['1360 EUR', 136_000, 'EUR'],
    ['€ 1,360.50', 136_050, 'EUR'],
    ['1.730,00', 173_000, 'EUR'],
    ['1.730', 173_000, 'EUR'],
    ['12.345.678', 1_234_567_800, 'EUR'],
    ['1235 AZN', 123_500, 'AZN'],
    ['1235 manat', 123_500, 'AZN'],
    ['0,5', 50, 'EUR'],
  ] as const)('%s', (cell, minor, currency) => {
    expect(readAmount(cell as Cell).understood).toEqual({ minor, currency });
  });

  it.each([
    ['yoxdur', 'AMOUNT_UNREADABLE'],
    ['1.2.3', 'AMOUNT_UNREADABLE'],
    ['1,23,456', 'AMOUNT_UNREADABLE'],
    ['-50', 'AMOUNT_NEGATIVE'],
    [-50, 'AMOUNT_NEGATIVE'],
    ['1.730', 'AMOUNT_AMBIGUOUS'],
    ['1235 AZN', 'CURRENCY_DIFFERS'],
    ['994501234567890', 'AMOUNT_UNREADABLE'],
  ] as const)('%s: %s', (cell, code) => expect(problemOf('AMOUNT', cell)).toBe(code));

  it('reads back every amount in every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
        const whole = String(Math.floor(minor / 100));
        const cents = String(minor % 100).padStart(2, '0');
        const grouped = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
        for (const text of [
          `${whole},${cents}`,
          `${whole}.${cents}`,
          `${grouped('.')},${cents}`,
          `${grouped(',')}.${cents}`,
          `${grouped(' ')},${cents} EUR`,
        ]) {
          expect(readAmount(text).understood).toEqual({ minor, currency: 'EUR' });
        }
        expect(readAmount(minor / 100).understood?.minor).toBe(minor);
      }),
    );
  });
});

describe('identifiers', () => {
  it.each([
    '+994 70 304 56 07',
    '070-304-56-07',
    '0703045607',
    '00994703045607',
    '703045607',
    '994703045607',
  ])('%s is one number', (text) => expect(readPhones(text).understood).toEqual(['+994703045607']));

  it('keeps two numbers, a foreign one, and points out what is none', () => {
    expect(readPhones('070 304 56 07, +49 151 23456789').understood).toEqual([
      '+994703045607',
      '+4915123456789',
    ]);
    for (const text of ['12', 'yoxdur', '+994 12', '=cmd']) {
      expect(readPhones(text)).toMatchObject({
        understood: null,
        problem: { code: 'PHONE_UNREADABLE' },
      });
    }
  });

  it.each([
    ['NV8ZF8P', 'NV8ZF8P', undefined],
    [' nv8zf8p ', 'NV8ZF8P', undefined],
    ['ЕSTKR0F', 'ESTKR0F', undefined],
    ['ESTKROF', 'ESTKR0F', 'FIN_CORRECTED'],
    ['AB12', null, 'FIN_MALFORMED'],
    ['AZE1234567', null, 'FIN_MALFORMED'],
  ])('FIN %s', (text, fin, code) => {
    const result = readFin(text);
    expect(result.understood).toBe(fin);
    expect(result.problem?.code).toBe(code);
  });
});

describe('words', () => {
  it.each([
    ['SENDING_COUNTRY', 'AFR', 'DE'],
    ['SENDING_COUNTRY', 'ALMANİYA', 'DE'],
    ['SENDING_COUNTRY', 'Almaniya Federativ Respublikası', 'DE'],
    ['SENDING_COUNTRY', 'Hollandiya', 'NL'],
    ['SENDING_COUNTRY', 'pl', 'PL'],
    ['SENDING_COUNTRY', 'İsveç', 'SE'],
    ['SENDING_COUNTRY', 'İsveçrə', 'CH'],
    ['SENDING_COUNTRY', 'Германия', 'DE'],
    ['SENDING_COUNTRY', 'Almanya', 'DE'],
    ['SEX', 'K', 'M'],
    ['SEX', 'Kişi', 'M'],
    ['SEX', 'Q', 'F'],
    ['SEX', 'QADIN', 'F'],
    ['SEX', 'F', 'F'],
    ['ASSISTANCE', 'kiçik biznes, peşə təlimi', ['BUS', 'VET']],
    ['STATUS', 'Bağlanıb', 'FINISHED'],
    ['MEMBER_COUNT', '3 nəfər', 3],
  ] as const)('%s %s', (field, cell, value) => expect(read(field, cell)).toEqual(value));

  it.each(['Atlantida', 'XX', 'bilinmir'])('%s is no country', (text) =>
    expect(problemOf('SENDING_COUNTRY', text)).toBe('COUNTRY_UNKNOWN'),
  );

  it('marks a return type of which only the group is said', () => {
    expect(read('RETURN_TYPE', 'könüllü')).toEqual({
      type: 'VOL_ASSISTED',
      group: 'VOLUNTARY',
      assumed: true,
    });
    expect(read('RETURN_TYPE', 'readmissiya')).toMatchObject({ group: 'FORCED', assumed: true });
    expect(read('RETURN_TYPE', 'çarter')).toEqual({
      type: 'FORCED_CHARTER',
      group: 'FORCED',
      assumed: false,
    });
  });

  it('takes several vulnerabilities and tells work apart from them', () => {
    expect(read('VULNERABILITY', 'işsiz; əlillik və evsiz')).toEqual({
      factors: ['DIS', 'NOHOME'],
      workStatus: 'UNEMPLOYED',
      impliesSex: null,
    });
    expect(understandCell('VULNERABILITY', 'xəstəlik, nəsə', context)).toMatchObject({
      understood: { factors: ['MED'] },
      problem: { code: 'VULNERABILITY_UNKNOWN', params: { unknown: 1 } },
    });
  });

  it.each([
    ['Bakı ş., Xətai r.', 'AZ-BA', 'Xətai r.'],
    ['Abşeron r., Xırdalan', 'AZ-ABS', 'Xırdalan'],
    ['Xırdalan, Abşeron rayonu', 'AZ-ABS', 'Xırdalan'],
    ['Naxçıvan ş.', 'AZ-NV', null],
    ['Naxçıvan MR', 'AZ-NX', null],
    ['Naxçıvan', 'AZ-NV', null],
    ['Şəki', 'AZ-SAK', null],
    ['Şəki şəhəri', 'AZ-SA', null],
    ['LƏNKƏRAN', 'AZ-LAN', null],
    ['Ganja', 'AZ-GA', null],
    ['Ağdərə', 'X-AGD', null],
  ])('%s lies in %s', (text, code, settlement) =>
    expect(read('PLACE', text)).toEqual({ code, settlement }),
  );

  it('keeps a note as it is and points out what a spreadsheet would run', () => {
    expect(read('NOTE', 'zəng edilib,\r\nsənədlər gözlənilir')).toBe(
      'zəng edilib,\nsənədlər gözlənilir',
    );
    for (const text of ['=HYPERLINK("http://example.invalid","bax")', '@sum', '+cmd|x', '-A1']) {
      expect(problemOf('NOTE', text)).toBe('TEXT_LOOKS_LIKE_FORMULA');
      expect(read('NOTE', text)).toBe(text);
    }
    expect(problemOf('NOTE', '- zəng edilib')).toBeUndefined();
    expect(problemOf('NOTE', 'x'.repeat(5_001))).toBe('TEXT_TOO_LONG');
  });
});
