import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REJECT_REASONS } from '../cases/index.js';
import {
  RAPID_CHECK_FLAGS,
  VULNERABILITY_FACTORS,
  type RapidCheckFlag,
} from '../code-lists/index.js';
import { plainDate } from '../kernel/index.js';
import { contradictionsIn, type Contradiction, type ContradictionFacts } from './contradictions.js';
import { ELIGIBILITY_RULES, evaluateEligibility, suggestInTime } from './eligibility.js';
import { byPriority, priorityScore, type PriorityFacts } from './priority-score.js';
import { rapidCheckResult, redFlags, unscreenedFlags } from './rapid-check.js';

const flags = (...yes: RapidCheckFlag[]) =>
  Object.fromEntries(RAPID_CHECK_FLAGS.map((flag) => [flag, yes.includes(flag)]));

describe('the rapid check', () => {
  it('has twelve flags', () => expect(RAPID_CHECK_FLAGS).toHaveLength(12));

  it('ends with none, possible, urgent, or not yet', () => {
    expect(rapidCheckResult({ flags: flags(), urgentNeeds: [] })).toBe('NONE');
    expect(rapidCheckResult({ flags: flags('MED'), urgentNeeds: [] })).toBe('POSSIBLE');
    expect(rapidCheckResult({ flags: flags(), urgentNeeds: ['MEDICINE'] })).toBe('URGENT');
    expect(rapidCheckResult({ flags: { MED: false }, urgentNeeds: [] })).toBeNull();
    expect(rapidCheckResult({ flags: {}, urgentNeeds: ['SAFETY'] })).toBe('URGENT');
  });

  it('wants a screening or a waiver for each red flag', () => {
    const red = redFlags({ flags: flags('VOT', 'MED', 'NODOC'), urgentNeeds: [] });
    expect(red).toEqual(['VOT', 'MED', 'NODOC']);
    const followUps = [
      { flag: 'VOT', kind: 'SCREENED' },
      { flag: 'NODOC', kind: 'WAIVED' },
    ] as const;
    expect(unscreenedFlags(red, followUps)).toEqual(['MED']);
  });
});

const CALM: PriorityFacts = {
  urgent: false,
  factors: [],
  minorInCase: false,
  dependants: 0,
  forcedReturn: false,
  baselineComposite: null,
};

describe('the priority score', () => {
  it.each<[Partial<PriorityFacts>, number, string]>([
    [{}, 0, 'LOW'],
    [{ urgent: true }, 3, 'LOW'],
    [{ forcedReturn: true, factors: ['FORCED'] }, 1, 'LOW'],
    [{ minorInCase: true, factors: ['MINOR'] }, 2, 'LOW'],
    [{ factors: ['UAM'] }, 4, 'MEDIUM'],
    [{ factors: ['UAM', 'VOT'] }, 8, 'HIGH'],
    [{ factors: ['UAM', 'VOT', 'MED'], urgent: false }, 11, 'HIGH'],
    [{ factors: ['UAM', 'VOT', 'MED', 'DEBT'] }, 12, 'CRITICAL'],
    [{ dependants: 7 }, 3, 'LOW'],
    [{ baselineComposite: 0.33 }, 2, 'LOW'],
    [{ baselineComposite: 0.3301 }, 0, 'LOW'],
    [{ factors: ['MED', 'MED'] }, 3, 'LOW'],
  ])('of %j is %d, %s', (change, total, level) => {
    expect(priorityScore({ ...CALM, ...change })).toMatchObject({ total, level });
  });

  it('never falls when a factor is added', () => {
    const factor = fc.constantFrom(...VULNERABILITY_FACTORS);
    fc.assert(
      fc.property(fc.array(factor), factor, (factors, added) => {
        const before = priorityScore({ ...CALM, factors }).total;
        expect(
          priorityScore({ ...CALM, factors: [...factors, added] }).total,
        ).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('orders the queue by level, score, then registration', () => {
    const place = (level: 'LOW' | 'HIGH', score: number, day: string) => ({
      level,
      score,
      registeredOn: plainDate(day),
    });
    const sorted = [
      place('LOW', 3, '2026-01-01'),
      place('HIGH', 8, '2026-03-01'),
      place('HIGH', 8, '2026-02-01'),
      place('HIGH', 9, '2026-04-01'),
    ].sort(byPriority);
    expect(sorted.map(({ registeredOn }) => registeredOn.slice(5, 7))).toEqual([
      '04',
      '02',
      '03',
      '01',
    ]);
  });
});

describe('eligibility', () => {
  const ALL_YES = Object.fromEntries(ELIGIBILITY_RULES.map(({ question }) => [question, 'YES']));

  it('wants every question answered', () => {
    expect(evaluateEligibility({}, false).missing).toHaveLength(6);
    expect(evaluateEligibility(ALL_YES, false)).toEqual({
      missing: [],
      failed: [],
      waived: [],
      suggestedReasons: [],
    });
  });

  it('suggests a reason for each no, from the list of rejections', () => {
    expect(evaluateEligibility({ ...ALL_YES, E4_NOT_FUNDED_TWICE: 'NO' }, false)).toMatchObject({
      failed: ['E4_NOT_FUNDED_TWICE'],
      suggestedReasons: ['DOUBLE_FUNDING'],
    });
    for (const { suggests } of ELIGIBILITY_RULES) expect(REJECT_REASONS).toContain(suggests);
  });

  it('does not ask a case from a register when it arrived', () => {
    const outcome = evaluateEligibility({ ...ALL_YES, E3_IN_TIME: 'NO' }, true);
    expect(outcome).toMatchObject({ failed: [], waived: ['E3_IN_TIME'] });
  });

  it.each([
    ['2026-01-31', '2026-07-31', 'YES'],
    ['2026-01-31', '2026-08-01', 'NO'],
    ['2026-08-31', '2027-02-28', 'YES'],
    ['2026-06-10', '2026-06-01', 'YES'],
  ])('with arrival %s and referral %s is in time: %s', (arrival, referral, answer) => {
    expect(suggestInTime(plainDate(arrival), plainDate(referral))).toBe(answer);
  });
});

describe('contradictions', () => {
  const KNOWN: ContradictionFacts = {
    factors: [],
    sex: 'F',
    calledSingleMother: false,
    age: 30,
    childrenInCase: 1,
    spouseInCase: false,
    dependants: 1,
    monthsAbroad: 20,
    returnType: 'VOL_ASSISTED',
  };

  it.each<[Contradiction, Partial<ContradictionFacts>]>([
    ['SINGLE_MOTHER_IS_MALE', { sex: 'M', calledSingleMother: true }],
    ['PREGNANT_IS_MALE', { sex: 'M', factors: ['PREG'] }],
    ['UNACCOMPANIED_IS_ADULT', { factors: ['UAM'], age: 18 }],
    ['MINOR_IS_ADULT', { factors: ['MINOR'], childrenInCase: 0 }],
    ['OLD_IS_YOUNG', { factors: ['OLD'], age: 64 }],
    ['SINGLE_WITHOUT_CHILDREN', { factors: ['SINGLE'], childrenInCase: 0 }],
    ['SINGLE_WITH_SPOUSE', { factors: ['SINGLE'], spouseInCase: true }],
    ['LARGE_WITHOUT_DEPENDANTS', { factors: ['LARGE'], dependants: 3 }],
    ['LONG_ABSENCE_IS_SHORT', { factors: ['LONGABS'], monthsAbroad: 119 }],
    ['FORCED_IS_VOLUNTARY', { factors: ['FORCED'] }],
  ])('are found: %s', (code, change) => {
    expect(contradictionsIn({ ...KNOWN, ...change })).toEqual([code]);
  });

  it('are not seen in what is unknown', () => {
    const unknown: ContradictionFacts = {
      factors: VULNERABILITY_FACTORS,
      sex: 'U',
      calledSingleMother: true,
      age: null,
      childrenInCase: null,
      spouseInCase: null,
      dependants: null,
      monthsAbroad: null,
      returnType: null,
    };
    expect(contradictionsIn(unknown)).toEqual([]);
  });
});
