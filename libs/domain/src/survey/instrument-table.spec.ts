import { describe, expect, it } from '@jest/globals';
import { RSS_EQ_1 } from './instrument.js';
import { readInstrumentTable, tableOf } from './instrument-table.js';
import { scoreSurvey } from './scoring.js';
import { VECTOR_A } from './survey-vectors.fixture.js';

const TABLE = tableOf(RSS_EQ_1);
const change = (from: string | RegExp, to: string) => readInstrumentTable(TABLE.replace(from, to));

const faultsOf = (reading: ReturnType<typeof readInstrumentTable>) =>
  reading.ok
    ? []
    : reading.faults.map(({ row, column, fault }) => `${row} ${column} ${fault.code}`);

describe('a scoring table (RSS-06)', () => {
  it('is read back as it was written, and scores the same', () => {
    const reading = readInstrumentTable(TABLE);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 3)));
    const imported = { code: 'RSS-IOM-1', equalWeights: false, items: reading.items };
    expect(scoreSurvey(VECTOR_A, imported).composite).toBe(0.645097);
  });

  it('may come from a spreadsheet: semicolons, quotes, decimal commas, a byte-order mark', () => {
    const exported = `\uFEFF${TABLE.replaceAll(',', ';').replaceAll('.', ',')}`.replaceAll(
      /^E01/gm,
      '"E01"',
    );
    expect(readInstrumentTable(exported).ok).toBe(true);
  });

  it.each([
    [
      'E01,0.125,,NEUTRAL,0.5',
      'Z01,0.125,,NEUTRAL,0.5',
      ['4 item UNKNOWN_CODE', '2 option REQUIRED'],
    ],
    ['E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,half', ['4 score WRONG_TYPE']],
    ['E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,1.5', ['4 score TOO_LARGE']],
    ['E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,-1', ['4 score TOO_SMALL']],
    ['E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,', ['4 score REQUIRED']],
    ['E01,0.125,,NEUTRAL,0.5', 'E01,0.2,,NEUTRAL,0.5', ['4 dimension_weight NOT_UNIQUE']],
    ['E01,0.125,,NEUTRAL,0.5\n', '', ['2 option REQUIRED']],
    [
      'E01,0.125,,NEUTRAL,0.5',
      'E01,0.125,,SATISFIED,0.5',
      ['4 option REPEATED', '2 option REQUIRED'],
    ],
    ['composite_weight', 'weight', ['1 composite_weight REQUIRED']],
  ])('%s as %s is refused cell by cell', (from, to, expected) => {
    expect(faultsOf(change(from, to))).toEqual(expected);
  });

  it('wants composite weights for every item or for none, and no dimension without weight', () => {
    const some = faultsOf(change(/^E01,0.125,,/gm, 'E01,0.125,1,'));
    expect(some).toEqual(['1 composite_weight REQUIRED']);
    const none = faultsOf(change(/^(S\d\d),[^,]+,/gm, '$1,0,'));
    expect(none).toEqual(['31 dimension_weight TOO_SMALL']);
  });

  it.each([
    ['one stray weight', change('E01,0.125,,NEUTRAL', 'E01,0.125,1,NEUTRAL'), { filled: ['4'] }],
    [
      'one that is lacking',
      readInstrumentTable(
        TABLE.replaceAll(',,', ',1,').replace('E01,0.125,1,NEUTRAL', 'E01,0.125,,NEUTRAL'),
      ),
      { empty: ['4'] },
    ],
  ])('with %s is told of it once, with its row', (_what, reading, params) => {
    expect(reading).toEqual({
      ok: false,
      faults: [{ row: 1, column: 'composite_weight', fault: { code: 'REQUIRED', params } }],
    });
  });

  it('that is empty says what it lacks', () => {
    expect(faultsOf(readInstrumentTable(''))).toHaveLength(5);
  });
});
