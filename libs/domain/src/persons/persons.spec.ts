import { describe, expect, it } from '@jest/globals';
import { contradictsAges, householdFault, isPhone, toE164 } from './index.js';

describe('a telephone number', () => {
  it.each([
    ['+994 50 123 45 67', '+994501234567'],
    ['050 123-45-67', '+994501234567'],
    ['+994 (0)50 123 45 67', '+994501234567'],
    ['+49 30 1234567', '+49301234567'],
  ])('%s can be one', (text, number) => {
    expect([isPhone(text), toE164(text)]).toEqual([true, number]);
  });

  it.each(['12345678', '+994 50 123', 'evdə', '+7', '0501234567 ext 2', ''])(
    '%s cannot',
    (text) => {
      expect(isPhone(text)).toBe(false);
    },
  );
});

describe('the counts of a household', () => {
  it.each([
    [
      { size: 3, adults: 4 },
      { field: 'adults', max: 3 },
    ],
    [
      { size: 3, children: 4 },
      { field: 'children', max: 3 },
    ],
    [
      { size: 3, adults: 2, children: 2 },
      { field: 'children', max: 1 },
    ],
    [{ size: 3, adults: 2, children: 1 }, null],
    [{ size: 3, adults: 1, children: null }, null],
    [{ size: null, adults: 4, children: 9 }, null],
  ])('%j', (counts, fault) => {
    expect(householdFault(counts)).toEqual(fault);
  });
});

it('a child of the principal is younger by a generation', () => {
  expect(contradictsAges('CHILD', 1980, 1990)).toBe(true);
  expect(contradictsAges('CHILD', 2001, 1990)).toBe(true);
  expect(contradictsAges('CHILD', 2002, 1990)).toBe(false);
  expect(contradictsAges('PARENT', 1960, 1990)).toBe(false);
  expect(contradictsAges('CHILD', null, 1990)).toBe(false);
});
