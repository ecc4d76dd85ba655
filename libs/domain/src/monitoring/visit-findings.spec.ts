import { describe, expect, it } from '@jest/globals';
import { FINDING_FIELDS, FINDING_OPTIONS } from './finding-fields.js';
import {
  isForOthersToAsk,
  SATISFACTION_TOPICS,
  satisfactionResult,
  unratedTopics,
} from './satisfaction.js';
import {
  askedFields,
  findingFaults,
  keptFindings,
  missingFindings,
  partsOf,
  type VisitFindings,
} from './visit-findings.js';

describe('what a visit looks at', () => {
  it('is a business only where one was supported (VISIT-05)', () => {
    expect(partsOf('M6', false)).not.toContain('BUSINESS');
    expect(partsOf('M6', true)).toContain('BUSINESS');
  });

  it('asks why a business stopped only when it did, and of jobs only when it runs (VISIT-09)', () => {
    const codes = (is: string) =>
      askedFields('M6', true, { BUSINESS_OPERATING: is }).map(({ code }) => code);
    expect(codes('NO')).toContain('BUSINESS_STOPPED_BY');
    expect(codes('NO')).not.toContain('JOBS_HIRED');
    expect(codes('YES')).toContain('JOBS_HIRED');
    expect(codes('YES')).not.toContain('BUSINESS_STOPPED_BY');
  });

  it('misses each asked field that is not optional (VISIT-05)', () => {
    expect(missingFindings('M1', false, {})).toEqual(['ITEMS_SEEN', 'TRANCHE_DECISION']);
    expect(missingFindings('M3', false, { ITEM_USE: 'IN_USE', WORK_STATUS: 'STUDENT' })).toEqual([
      'SUPPORT_STATUS',
    ]);
  });

  it('drops answers to what is not asked any more', () => {
    const changed = { BUSINESS_OPERATING: 'NO', JOBS_HIRED: 2, BUSINESS_STOPPED_BY: 'ILLNESS' };
    expect(keptFindings('M6', true, changed)).toEqual({
      BUSINESS_OPERATING: 'NO',
      BUSINESS_STOPPED_BY: 'ILLNESS',
    });
  });

  it.each<[string, VisitFindings]>([
    ['UNKNOWN_CODE', { ITEM_USE: 'EATEN' }],
    ['WRONG_TYPE', { JOBS_HIRED: 1.5 }],
    ['WRONG_TYPE', { CHANGE_MARKERS: 'IN_JOB' }],
    ['REPEATED', { CHANGE_MARKERS: ['IN_JOB', 'IN_JOB'] }],
    ['TOO_SMALL', { JOBS_HIRED: -1 }],
    ['TOO_LARGE', { JOBS_SELF: 2 }],
    ['TOO_LARGE', { CHILDREN_OF_SCHOOL_AGE: 1, CHILDREN_AT_SCHOOL: 2 }],
    ['UNKNOWN_FIELD', { HEALTH: 'x' } as VisitFindings],
  ])('%s stands at %j', (code, findings) => {
    expect(findingFaults(findings)).toMatchObject([{ fault: { code } }]);
  });

  it('names the number that would do', () => {
    const paramsOf = (findings: VisitFindings) =>
      findingFaults(findings).map(({ fault }) => fault.params);
    expect(paramsOf({ JOBS_HIRED: -1, JOBS_SELF: 2 })).toEqual([{ min: 0 }, { max: 1 }]);
    const children = { CHILDREN_OF_SCHOOL_AGE: 4, CHILDREN_AT_SCHOOL: 5 };
    expect(paramsOf(children)).toEqual([{ max: 4 }]);
    // All at once: what is wrong elsewhere does not hide it.
    expect(paramsOf({ MONTHLY_INCOME: -50, ...children })).toEqual([{ min: 0 }, { max: 4 }]);
  });

  it('offers known options only', () => {
    const offered = FINDING_FIELDS.flatMap((field) => ('options' in field ? field.options : []));
    expect([...new Set(offered)].sort()).toEqual([...new Set(FINDING_OPTIONS)].sort());
  });
});

describe('satisfaction', () => {
  const all = (rating: number) =>
    Object.fromEntries(SATISFACTION_TOPICS.map((topic) => [topic, rating]));

  it('sums from 6 to 30 and shows the mean (VISIT-11)', () => {
    expect(satisfactionResult(all(1))).toEqual({ sum: 6, mean: 1 });
    expect(satisfactionResult({ ...all(5), SOCIAL: 4 })).toEqual({ sum: 29, mean: 4.83 });
    expect(satisfactionResult({ ...all(5), SOCIAL: 0 })).toBeNull();
    expect(unratedTopics({ ...all(3), SOCIAL: 6, ECONOMIC: 2.5 })).toEqual(['ECONOMIC', 'SOCIAL']);
  });

  it('of one case in ten is asked by another than the mentor (VISIT-12)', () => {
    const numbers = Array.from(
      { length: 1000 },
      (_, index) => `RS-2026-${String(index + 37).padStart(6, '0')}`,
    );
    expect(numbers.filter((number) => isForOthersToAsk(number, 0.1))).toHaveLength(100);
    expect(numbers.some((number) => isForOthersToAsk(number, 0))).toBe(false);
    expect(numbers.every((number) => isForOthersToAsk(number, 1))).toBe(true);
  });
});
