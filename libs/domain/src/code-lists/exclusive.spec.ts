import { describe, expect, it } from '@jest/globals';
import { NO_ANSWERS } from '../survey/index.js';
import { contradictsItself, EXCLUSIVE_ANSWERS, ticksAfter } from './index.js';

describe('an exclusive answer', () => {
  it.each([
    ['takes the others away', ['PASSPORT', 'OTHER'], ['PASSPORT', 'OTHER', 'NONE'], ['NONE']],
    ['goes when another is ticked', ['NONE'], ['NONE', 'PASSPORT'], ['PASSPORT']],
    ['replaces another of its kind', ['NONE'], ['NONE', 'DOES_NOT_KNOW'], ['DOES_NOT_KNOW']],
    ['is taken away alone', ['NONE'], [], []],
    [
      'leaves what lies in an old record until it is touched',
      ['A', 'B', 'NONE'],
      ['A', 'NONE'],
      ['A', 'NONE'],
    ],
    ['does not concern the rest', ['PASSPORT'], ['PASSPORT', 'OTHER'], ['PASSPORT', 'OTHER']],
  ])('%s', (_, before, after, kept) => {
    expect(ticksAfter(before, after)).toEqual(kept);
  });

  it('contradicts every other one', () => {
    expect(contradictsItself(['NONE'])).toBe(false);
    expect(contradictsItself(['PASSPORT', 'OTHER'])).toBe(false);
    for (const code of EXCLUSIVE_ANSWERS) expect(contradictsItself(['PASSPORT', code])).toBe(true);
  });

  it('is every reason for no answer of the survey', () => {
    expect(EXCLUSIVE_ANSWERS).toEqual(expect.arrayContaining([...NO_ANSWERS]));
  });
});
