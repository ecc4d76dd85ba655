import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import { FIRST_STEPS, type FirstStepFacts, firstStepsFor } from './first-steps.js';

const today = plainDate('2026-11-25');
const facts = (over: Partial<FirstStepFacts> = {}): FirstStepFacts => ({
  origin: 'REFERRAL',
  arrivalOn: plainDate('2026-11-20'),
  today,
  birthYears: [1990, 2016],
  ...over,
});
const ADULTS = FIRST_STEPS.filter((step) => step !== 'SCHOOL');

describe('the first thirty days', () => {
  it.each([
    ['after a fresh arrival with a pupil', {}, FIRST_STEPS],
    ['without a child', { birthYears: [1990] }, ADULTS],
    ['with a child of 5', { birthYears: [2021] }, ADULTS],
    ['with a child who turns 6 this year', { birthYears: [2020] }, FIRST_STEPS],
    ['with a child who turns 18 this year', { birthYears: [2008] }, FIRST_STEPS],
    ['with somebody of 18 and more', { birthYears: [2007] }, ADULTS],
    ['60 days after the arrival', { arrivalOn: plainDate('2026-09-26') }, FIRST_STEPS],
    ['61 days after the arrival', { arrivalOn: plainDate('2026-09-25') }, []],
    ['before an arrival that is expected', { arrivalOn: null }, FIRST_STEPS],
    ['of a register without an arrival', { arrivalOn: null, origin: 'REGISTER' }, []],
  ] as [string, Partial<FirstStepFacts>, readonly string[]][])('%s', (_, over, steps) => {
    expect(firstStepsFor(facts(over))).toEqual(steps);
  });
});
