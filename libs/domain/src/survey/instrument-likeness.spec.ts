import { describe, expect, it } from '@jest/globals';
import { RSS_EQ_1 } from './instrument.js';
import { scoresAsEqualWeights } from './instrument-likeness.js';
import { readInstrumentTable, tableOf } from './instrument-table.js';

const TABLE = tableOf(RSS_EQ_1);

function isEqual(from: string | RegExp, to: string): boolean {
  const reading = readInstrumentTable(TABLE.replace(from, to));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 3)));
  return scoresAsEqualWeights(reading);
}

describe('a table that scores as the equal weights do (RSS-15)', () => {
  it.each<[string, string | RegExp, string]>([
    ['the template as it is', 'E01', 'E01'],
    ['weights of another size in the same proportion', /^(E\d\d),[^,]+,/gm, '$1,2,'],
    ['weights that were rounded', /^(S\d\d),[^,]+,/gm, '$1,0.091,'],
    [
      'the mean of the dimensions, written as weights of the composite',
      /^(\w)(\d\d),([^,]+),,/gm,
      '$1$2,$3,$3,',
    ],
  ])('is one: %s', (_what, from, to) => expect(isEqual(from, to)).toBe(true));

  it.each<[string, string | RegExp, string]>([
    ['another weight in a dimension', /^E01,[^,]+,/gm, 'E01,0.2,'],
    ['another score', 'E01,0.125,,NEUTRAL,0.5', 'E01,0.125,,NEUTRAL,0.4'],
    ['every question alike in the composite', /^(\w\d\d),([^,]+),,/gm, '$1,$2,1,'],
  ])('is none: %s', (_what, from, to) => expect(isEqual(from, to)).toBe(false));
});
