import { describe, expect, it } from '@jest/globals';
import { codeIn, codesIn, dateIn, parseSearch, stringifySearch } from './search-params';

describe('search parameters', () => {
  it('survive the way through the address', () => {
    const text = stringifySearch({
      status: ['REFERRED', 'SCREENING'],
      sort: '-dueOn',
      page: undefined,
    });
    expect(text).toBe('?status=REFERRED,SCREENING&sort=-dueOn');
    expect(parseSearch(text)).toEqual({ status: 'REFERRED,SCREENING', sort: '-dueOn' });
  });

  it('drop what no list knows', () => {
    expect(codesIn('A,evil,B', ['A', 'B', 'C'])).toEqual(['A', 'B']);
    expect(codesIn('', ['A'])).toBeUndefined();
    expect(codeIn('evil', ['A'])).toBeUndefined();
    expect(dateIn('yesterday')).toBeUndefined();
  });
});
