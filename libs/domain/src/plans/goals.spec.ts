import { describe, expect, it } from '@jest/globals';
import { CLOSURE_REASONS, isFormalSuccess } from '../cases/index.js';
import { plainDate } from '../kernel/index.js';
import { countGoals, type GoalFacts, type GoalOutcome, goalRefusal } from './goal-outcome.js';
import { movePlanVersion } from './plan-version-machine.js';

const FACTS: GoalFacts = {
  today: plainDate('2026-06-01'),
  caseState: 'ASSISTANCE',
  inForce: true,
  mentorId: 'mentor-1',
  actorId: 'mentor-1',
};
const REACHED: GoalOutcome = { state: 'REACHED', decidedOn: FACTS.today, hasNote: false };

const ruleOf = (facts: Partial<GoalFacts>, said: Partial<GoalOutcome> = {}) =>
  goalRefusal({ ...FACTS, ...facts }, { ...REACHED, ...said })?.params?.['rule'];

describe('what became of a goal', () => {
  it('is said by the mentor of the case, about the plan in force', () => {
    expect(ruleOf({})).toBeUndefined();
    expect(ruleOf({ caseState: 'CLOSURE_REVIEW' })).toBeUndefined();
  });

  it.each<[string, Partial<GoalFacts>, Partial<GoalOutcome>]>([
    ['GOAL_IN_FORCE', { inForce: false }, {}],
    ['GOAL_CASE_OPEN', { caseState: 'CLOSED' }, {}],
    ['GOAL_CASE_OPEN', { caseState: 'PLANNING' }, {}],
    ['GOAL_MENTOR', { actorId: 'mentor-2' }, {}],
    ['GOAL_MENTOR', { mentorId: null, actorId: null }, {}],
    ['GOAL_DATE', {}, { decidedOn: plainDate('2026-06-02') }],
    ['GOAL_NOTE', {}, { state: 'NOT_REACHED' }],
    ['GOAL_NOTE', {}, { state: 'DROPPED' }],
  ])('is refused by %s', (rule, facts, said) => {
    expect(ruleOf(facts, said)).toBe(rule);
  });

  it('counts towards success only when the case was completed', () => {
    expect(countGoals(['OPEN', 'REACHED', 'NOT_REACHED', 'DROPPED', 'REACHED'])).toEqual({
      total: 5,
      reached: 2,
    });
    expect(CLOSURE_REASONS.filter((reason) => isFormalSuccess(reason, 1))).toEqual(['COMPLETED']);
    expect(isFormalSuccess('COMPLETED', 0)).toBe(false);
    expect(isFormalSuccess(null, 3)).toBe(false);
  });
});

describe('the version that ends with its case', () => {
  it.each([
    ['ACTIVE', 'COMPLETE', 'COMPLETED'],
    ['ACTIVE', 'CANCEL', 'CANCELLED'],
    ['COMPLETED', 'TAKE_UP_AGAIN', 'ACTIVE'],
    ['CANCELLED', 'TAKE_UP_AGAIN', 'ACTIVE'],
  ] as const)('%s goes by %s to %s', (from, command, to) => {
    const moved = movePlanVersion(from, command);
    expect(moved.ok && moved.value.to).toBe(to);
  });

  it('is never one that was superseded', () => {
    expect(movePlanVersion('SUPERSEDED', 'TAKE_UP_AGAIN').ok).toBe(false);
  });
});
