import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import { clockRules } from './clock-rules.js';
import { clocksOfParameter, withParameter } from './clocks-of-parameter.js';
import { dueOf } from './clocks.js';
import { DEFAULT_CASE_PARAMETERS } from './parameters.js';

const calendar = { isWorkingDay: () => true };
const day = plainDate('2026-06-01');
const anchors = { arrivalConfirmedOn: day, registeredOn: day, reopenedOn: null };

describe('the clocks of a parameter (DL-11)', () => {
  it.each([
    ['APPEAL_WITHIN', ['APPEAL']],
    ['PLAN_AFTER_ARRIVAL', ['PLAN']],
    ['SUPPORT_PERIOD', ['SUPPORT_END']],
    ['MENTOR_CAPACITY', []],
  ])('%s is the length of %j', (code, kinds) => {
    expect(clocksOfParameter(code)).toEqual(kinds);
  });

  it('take its value alone: another that was decided meanwhile leaves them as they were', () => {
    const explained = { ...dueOf(clockRules().PLAN, day, anchors, calendar)!, pauses: [] };
    const { PLAN_AFTER_ARRIVAL, PLAN_AFTER_REGISTRATION } = DEFAULT_CASE_PARAMETERS;
    const changed = withParameter(explained, 'PLAN_AFTER_ARRIVAL', {
      ...DEFAULT_CASE_PARAMETERS,
      PLAN_AFTER_ARRIVAL: { ...PLAN_AFTER_ARRIVAL, value: 45 },
      PLAN_AFTER_REGISTRATION: { ...PLAN_AFTER_REGISTRATION, value: 3 },
    });
    expect(changed.terms?.map(({ length }) => length)).toEqual([45, 30]);
  });
});
