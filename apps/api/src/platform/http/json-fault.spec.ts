import { describe, expect, it } from '@jest/globals';
import { placeOfFault } from './json-fault.js';

describe('the place where JSON breaks', () => {
  it.each([
    ['{"a": x}', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1,\n "b" 2}', 2, 6],
    ['{"a": [1, 2', 1, 12],
    ['{"a": "unfinished}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['[1, 2}', 1, 6],
    ['{"a": 1} x', 1, 10],
    ['1, 2', 1, 2],
    ['{"a": 01}', 1, 8],
    ['{a: 1}', 1, 2],
    ['', 1, 1],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(placeOfFault(text)).toEqual({ line, column });
  });

  it('is found quickly in a large text', () => {
    const text = `{"a": "${'x'.repeat(1_000_000)}", b}`;
    expect(placeOfFault(text)).toEqual({ line: 1, column: 1_000_011 });
  });
});
