import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ASSISTANCE_TYPES, CEILING_EXEMPT_TYPES } from '../code-lists/index.js';
import { amendmentChange } from './amendment.js';
import { ceilingOf, countedMinor, type PricedItem } from './ceiling.js';
import { summarisePlan, type PlanContent } from './plan-summary.js';
import { movePlanVersion, PLAN_VERSION_STATES } from './plan-version-machine.js';

const item = (type: PricedItem['type'], amountMinor: number): PricedItem => ({ type, amountMinor });
const items = fc.array(
  fc.record({
    type: fc.constantFrom(...ASSISTANCE_TYPES),
    amountMinor: fc.integer({ min: 0, max: 500_000 }),
  }),
);

describe('the ceiling', () => {
  it.each([
    [0, 150_000],
    [1, 200_000],
    [4, 350_000],
    [9, 350_000],
  ])('of a case with %d dependants is %d cents', (dependants, ceiling) => {
    expect(ceilingOf(dependants)).toBe(ceiling);
  });

  it('counts every item but those of an exempt type', () => {
    fc.assert(
      fc.property(items, (list) => {
        const exempt = list.filter(({ type }) =>
          (CEILING_EXEMPT_TYPES as readonly string[]).includes(type),
        );
        const all = list.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const free = exempt.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(countedMinor(list)).toBe(all - free);
      }),
    );
  });
});

describe('an amendment', () => {
  const active = [item('BUS', 80_000), item('HOUSEHOLD', 20_000)];

  it.each<[string, readonly PricedItem[], boolean]>([
    ['ten per cent more', [item('BUS', 90_000), item('HOUSEHOLD', 20_000)], false],
    ['a cent above ten per cent', [item('BUS', 90_001), item('HOUSEHOLD', 20_000)], true],
    ['ten per cent less', [item('BUS', 70_000), item('HOUSEHOLD', 20_000)], false],
    ['the same total moved between types', [item('BUS', 60_000), item('HOUSEHOLD', 40_000)], true],
    ['a new category, however small', [...active, item('TRANSPORT', 100)], true],
    ['nothing', active, false],
  ])('with %s: needs approval %s', (_name, next, needed) => {
    expect(amendmentChange(active, next).needsApproval).toBe(needed);
  });

  it('is always decided when there is no active plan', () => {
    expect(amendmentChange([], [item('COUNSEL', 0)]).needsApproval).toBe(true);
  });
});

describe('a plan', () => {
  const content: PlanContent = {
    goalIds: ['g1'],
    items: [
      { ...item('BUS', 100_000), goalIds: ['g1'], factors: ['DEBT'] },
      { ...item('MED', 30_000), goalIds: ['other'], factors: [] },
    ],
    gravestFactors: ['DEBT', 'MED', 'NOHOME', 'GBV'],
    referredFactors: ['MED'],
    waivedFactors: ['NOHOME'],
    dependants: 1,
    immediateHelp: [item('FOOD_NFI', 5_000)],
    activeItems: [],
  };

  it('tells what its guards ask', () => {
    expect(summarisePlan(content)).toEqual({
      goals: 1,
      items: 2,
      unlinkedItems: 1,
      uncoveredFactors: ['GBV'],
      totalMinor: 130_000,
      countedMinor: 105_000,
      ceilingMinor: 200_000,
      needsApproval: true,
    });
  });
});

describe('a plan version', () => {
  it('is returned, raised and submitted again, then active, then superseded', () => {
    expect(movePlanVersion('SUBMITTED', 'RETURN')).toMatchObject({ value: { to: 'RETURNED' } });
    expect(movePlanVersion('RETURNED', 'SUBMIT')).toEqual({
      ok: true,
      value: { to: 'SUBMITTED', raisesVersion: true },
    });
    expect(movePlanVersion('APPROVED', 'ACTIVATE')).toMatchObject({ value: { to: 'ACTIVE' } });
    expect(movePlanVersion('ACTIVE', 'SUPERSEDE')).toMatchObject({ value: { to: 'SUPERSEDED' } });
  });

  it('becomes active only through approval, or at once as a small change', () => {
    const ways = PLAN_VERSION_STATES.filter(
      (state) => movePlanVersion(state, 'ACTIVATE').ok || movePlanVersion(state, 'TAKE_EFFECT').ok,
    );
    expect(ways).toEqual(['DRAFT', 'RETURNED', 'APPROVED']);
    expect(movePlanVersion('SUPERSEDED', 'ACTIVATE')).toMatchObject({
      error: { code: 'TRANSITION_NOT_ALLOWED' },
    });
  });
});
