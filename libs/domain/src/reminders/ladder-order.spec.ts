import { describe, expect, it } from '@jest/globals';
import { inOrderOfDays } from './ladder-order.js';
import { STANDARD_LADDERS } from './standard-ladders.js';
import type { StepUnit } from './vocabulary.js';

describe('the order of the steps of a ladder', () => {
  it('is that of the standard ladders', () => {
    for (const { trigger, steps } of STANDARD_LADDERS)
      expect([
        trigger,
        inOrderOfDays(trigger, [...steps].reverse()).map(({ offset }) => offset),
      ]).toEqual([trigger, steps.map(({ offset }) => offset)]);
  });

  it('is that of days, working days among calendar days', () => {
    const step = (offset: number, unit: StepUnit) => ({ anchor: 'DUE' as const, offset, unit });
    const typed = [step(3, 'WD'), step(-1, 'WD'), step(4, 'CD'), step(-5, 'CD'), step(0, 'WD')];
    expect(inOrderOfDays('WORK_DUE', typed)).toEqual([
      step(-5, 'CD'),
      step(-1, 'WD'),
      step(0, 'WD'),
      step(4, 'CD'),
      step(3, 'WD'),
    ]);
  });
});
