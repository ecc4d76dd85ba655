import { describe, expect, it } from '@jest/globals';
import {
  IMPORT_PROBLEM_CODES,
  type ImportProblemCode,
  type RegisterField,
  understandCell,
} from '@qayidis/domain/import';
import { plainDate } from '@qayidis/domain/kernel';
import { LANGUAGES } from '#/lib/i18n';
import { importProblemMessages } from './field-messages';

const { table } = importProblemMessages;

describe('what is said at a cell', () => {
  it.each(IMPORT_PROBLEM_CODES)('%s says what is wrong, then in short what to do', (code) => {
    for (const language of LANGUAGES) {
      const [wrong = '', remedy = ''] = table[code][language].split(/: (.*)/);
      expect(wrong.length).toBeGreaterThan(4);
      expect(remedy.length).toBeGreaterThan(10);
      expect(remedy.length).toBeLessThanOrEqual(90);
    }
  });

  const EXAMPLES: readonly (readonly [ImportProblemCode, RegisterField, string])[] = [
    ['DATE_MISSING', 'ARRIVAL_DATE', '31.05.2019'],
    ['DATE_UNREADABLE', 'ARRIVAL_DATE', '31.05.2019'],
    ['DATE_IMPOSSIBLE', 'BIRTH_DATE', '31.05.2019'],
    ['DATE_AMBIGUOUS', 'ARRIVAL_DATE', '31 may 2019'],
    ['DATE_YEAR_ONLY', 'BIRTH_DATE', '31.05.1985'],
    ['SEX_UNKNOWN', 'SEX', 'qadın'],
    ['SEX_UNKNOWN', 'SEX', 'female'],
    ['COUNTRY_UNKNOWN', 'SENDING_COUNTRY', 'Almaniya'],
    ['COUNTRY_MISSING', 'SENDING_COUNTRY', 'Germany'],
    ['RETURN_TYPE_UNKNOWN', 'RETURN_TYPE', 'məcburi'],
    ['RETURN_TYPE_UNKNOWN', 'RETURN_TYPE', 'voluntary'],
    ['PLACE_UNKNOWN', 'PLACE', 'Gəncə'],
    ['PLACE_UNKNOWN', 'PLACE', 'Ganja'],
    ['PHONE_UNREADABLE', 'PHONE', '+994501234567'],
    ['AMOUNT_UNREADABLE', 'AMOUNT', '1730,00'],
    ['AMOUNT_AMBIGUOUS', 'AMOUNT', '1,73'],
    ['RELATION_UNKNOWN', 'RELATION', 'arvadı'],
    ['RELATION_UNKNOWN', 'RELATION', 'wife'],
  ];

  it.each(EXAMPLES)('%s: what it says to type is understood (%s: %s)', (code, field, example) => {
    const { az, en } = table[code];
    expect(`${az} ${en}`.toLowerCase()).toContain(example.toLowerCase());
    const today = plainDate('2026-11-22');
    const context = {
      birth: { today, dayFirst: true, yearAlone: true },
      arrival: { today, dayFirst: true, yearAlone: false },
      currency: 'EUR',
    };
    const read = understandCell(field, example, context);
    expect(read.understood).not.toBeNull();
    // A general type of return is explained once, in the summary.
    expect([undefined, 'RETURN_TYPE_GENERAL']).toContain(read.problem?.code);
  });
});
