import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetLevel, decideBudget } from './index.js';

describe('a budget', () => {
  it.each([
    [0, 'FREE'],
    [79_999, 'FREE'],
    [80_000, 'TIGHT'],
    [94_999, 'TIGHT'],
    [95_000, 'NEARLY_GONE'],
    [100_000, 'GONE'],
    [120_000, 'GONE'],
  ])('of 1,000.00 with %d cents bound is %s', (committedMinor, level) => {
    expect(budgetLevel({ totalMinor: 100_000, committedMinor })).toBe(level);
  });

  it('without money has none left', () => {
    expect(budgetLevel({ totalMinor: 0, committedMinor: 0 })).toBe('GONE');
  });

  it('is set to any total that covers what is bound, and to none below', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (totalMinor, committedMinor, wanted) => {
        const decided = decideBudget({ totalMinor, committedMinor }, wanted);
        expect(decided.ok).toBe(wanted >= committedMinor);
        if (!decided.ok)
          expect(decided.error.params).toEqual({ rule: 'COMMITMENTS_COVERED', committedMinor });
      }),
    );
  });
});
