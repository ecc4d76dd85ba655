import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import { isDependant, type ReadDate } from './index.js';

const TODAY = plainDate('2026-11-27');
const day = (date: string): ReadDate => ({ date: plainDate(date), precision: 'DAY' });
const year = (date: string): ReadDate => ({ date: plainDate(`${date}-01-01`), precision: 'YEAR' });

describe('a dependant of a register (IMP-41)', () => {
  it.each([
    ['CHILD', day('2008-11-28'), true],
    ['CHILD', day('2008-11-27'), false],
    ['CHILD', day('1988-05-01'), false],
    ['CHILD', year('2008'), true],
    ['CHILD', year('2007'), false],
    ['CHILD', null, true],
    ['SPOUSE', day('2010-01-01'), false],
    [undefined, null, false],
  ])('%s born %p: %s', (relation, born, expected) => {
    expect(isDependant(relation, born, TODAY)).toBe(expected);
  });
});
