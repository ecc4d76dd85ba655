import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import {
  contradictsAges,
  documentFault,
  finFault,
  householdFault,
  isPhone,
  personFaults,
  toE164,
} from './index.js';

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

describe('a personal number (FIN)', () => {
  it.each([
    ['', null],
    ['5ABC123', null],
    [' 5abc123 ', null],
    ['12', { code: 'TOO_SHORT', params: { min: 7 } }],
    ['5ABC12O', { code: 'BAD_FORMAT' }],
    ['5ABC-12', { code: 'BAD_FORMAT' }],
  ])('%j: %j', (text, fault) => expect(finFault(text)).toEqual(fault));
});

describe('the number of an identity document', () => {
  it.each([
    ['', null],
    [' C01234567 ', null],
    ['AZE 12-34/5', null],
    ['Ə1234', null],
    ['A123', { code: 'TOO_SHORT', params: { min: 5 } }],
    ['1'.repeat(33), { code: 'TOO_LONG', params: { max: 32 } }],
    ['C0123.567', { code: 'BAD_FORMAT' }],
    ['C01234-', { code: 'BAD_FORMAT' }],
    // Fewer than five letters and digits would name nobody.
    ['A - - 1', { code: 'BAD_FORMAT' }],
  ])('%j: %j', (text, fault) => expect(documentFault(text)).toEqual(fault));
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

describe('what cannot be true of a person (CASE-85)', () => {
  const today = plainDate('2026-11-27');
  const faults = (written: object, around: object = {}) =>
    personFaults(written, { today, ...around });

  it.each([
    [{ birthYear: 2150 }, { birthYear: { code: 'TOO_LARGE', params: { max: 2026 } } }],
    [{ birthYear: 1899 }, { birthYear: { code: 'TOO_SMALL', params: { min: 1900 } } }],
    [{ bornOn: '2026-11-28' }, { bornOn: { code: 'TOO_LATE', params: { latest: '2026-11-27' } } }],
    [{ birthYear: 2026 }, {}],
    [{ bornOn: '1900-01-01' }, {}],
  ])('%j by the day: %j', (written, found) => {
    expect(faults(written)).toEqual(found);
  });

  it('nobody arrives before birth', () => {
    const arrivalOn = plainDate('2024-03-05');
    expect(faults({ bornOn: '2024-03-06' }, { arrivalOn })).toEqual({
      bornOn: { code: 'TOO_LATE', params: { latest: '2024-03-05' } },
    });
    expect(faults({ birthYear: 2025 }, { arrivalOn })).toEqual({
      birthYear: { code: 'TOO_LARGE', params: { max: 2024 } },
    });
    expect(faults({ birthYear: 2024 }, { arrivalOn })).toEqual({});
  });

  it.each(['7', 'Əliyev2', '=cmd()', '+Əli', '-Əli', '@Əli', '<b>', '...', 'Əli/Vəli'])(
    '%s is no name',
    (text) => {
      const fault = { code: 'NOT_A_NAME' };
      expect(faults({ familyName: text, givenName: text, fatherName: text })).toEqual({
        familyName: fault,
        givenName: fault,
        fatherName: fault,
      });
    },
  );

  it.each(['Əliyev', 'Şıxəliyeva-Rzayeva', 'O’Brien', "D'Arc", 'Məmməd oğlu', 'Гусейнов', 'Ə.'])(
    '%s can be one',
    (text) => expect(faults({ familyName: text, fatherName: null })).toEqual({}),
  );

  it('keeps a name that the file has already', () => {
    const stored = { familyName: 'Əliyev (Həsənov)' };
    expect(faults({ familyName: 'Əliyev (Həsənov)' }, { stored })).toEqual({});
  });
});
