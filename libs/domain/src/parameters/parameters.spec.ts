import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARAMETER_ORDERS, parameterRefusal } from './parameter-change.js';
import {
  DEFAULT_PARAMETERS,
  PARAMETER_CODES,
  PARAMETER_TABLE,
  type ParameterCode,
  parametersWith,
} from './parameter-table.js';

const ruleOf = (code: ParameterCode, value: number) =>
  parameterRefusal(code, value, DEFAULT_PARAMETERS)?.params?.['rule'];

describe('the table of parameters', () => {
  it('names each code once, with a source, and a default that its own rules let pass', () => {
    const codes = Object.values(PARAMETER_TABLE).flatMap((group) => Object.keys(group));
    expect(codes.length).toBe(PARAMETER_CODES.length);
    for (const code of PARAMETER_CODES) {
      expect([code, ruleOf(code, DEFAULT_PARAMETERS[code].value)]).toEqual([code, undefined]);
      expect(DEFAULT_PARAMETERS[code].source).not.toBe('');
    }
  });

  it('takes value, source and mark from a setting, never unit or range, and passes over what it does not know', () => {
    const set = parametersWith({
      SUPPORT_PERIOD: { value: 9, source: 'Grant agreement 3', needsLegalReview: true },
      GONE_SINCE: { value: 1, source: 'old', needsLegalReview: false },
    });
    expect(set.SUPPORT_PERIOD).toEqual({
      ...DEFAULT_PARAMETERS.SUPPORT_PERIOD,
      value: 9,
      source: 'Grant agreement 3',
      needsLegalReview: true,
    });
    expect(set).toEqual({ ...DEFAULT_PARAMETERS, SUPPORT_PERIOD: set.SUPPORT_PERIOD });
  });
});

describe('a new value', () => {
  it.each<[ParameterCode, number, string]>([
    ['SUPPORT_PERIOD', 0, 'PARAMETER_RANGE'],
    ['SUPPORT_PERIOD', 61, 'PARAMETER_RANGE'],
    ['SUPPORT_PERIOD', Number.NaN, 'PARAMETER_RANGE'],
    ['SUPPORT_PERIOD', 7.5, 'PARAMETER_WHOLE'],
    ['AMENDMENT_SHARE', 1.01, 'PARAMETER_RANGE'],
    ['HIGH_FROM', 12, 'PARAMETER_ORDER'],
    ['UNREACHABLE_CHANNELS', 4, 'PARAMETER_ORDER'],
    ['CEILING_CASE', 149_999, 'PARAMETER_ORDER'],
  ])('%s of %d is refused by %s', (code, value, rule) => {
    expect(ruleOf(code, value)).toBe(rule);
  });

  it('that is accepted keeps every order, whatever came before', () => {
    const change = fc.tuple(fc.constantFrom(...PARAMETER_CODES), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let inForce = parametersWith({});
        for (const [code, value] of changes) {
          if (parameterRefusal(code, value, inForce) !== null) continue;
          inForce = { ...inForce, [code]: { ...inForce[code], value } };
        }
        for (const { lower, higher } of PARAMETER_ORDERS)
          expect(inForce[lower].value).toBeLessThanOrEqual(inForce[higher].value);
      }),
    );
  });
});
