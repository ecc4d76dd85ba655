import { describe, expect, it } from '@jest/globals';
import { CASE_MACHINE } from './case-machine.js';
import { CASE_STATES, isOpen } from './case-states.js';
import { actorsOf, NEXT_STEPS, nextCommand } from './next-steps.js';

describe('what comes next', () => {
  it.each(CASE_STATES)('in %s is a step of the machine', (state) => {
    const { natural, first = [] } = NEXT_STEPS[state];
    for (const command of [...first, ...(natural === null ? [] : [natural])])
      expect(
        CASE_MACHINE.transitions.some((row) => row.command === command && row.from.includes(state)),
      ).toBe(true);
    expect(natural !== null).toBe(isOpen(state));
  });

  it('leads a referral to the confirmed closure when followed to the end', () => {
    const way: string[] = ['DRAFT'];
    for (let state = way[0]; state !== 'CLOSED'; state = way.at(-1)) {
      const { natural } = NEXT_STEPS[state as 'DRAFT'];
      const row = CASE_MACHINE.transitions.find(
        (one) => one.command === natural && one.from.includes(state as 'DRAFT'),
      );
      way.push(typeof row?.to === 'string' ? row.to : 'NOWHERE');
      expect(way.length).toBeLessThan(20);
    }
    expect(way).not.toContain('WAITLISTED');
  });

  it('puts an amendment that can be decided before the end of delivery', () => {
    const offer = (allowed: boolean) => [{ command: 'APPROVE_AMENDMENT' as const, allowed }];
    expect(nextCommand('ASSISTANCE', offer(true))).toBe('APPROVE_AMENDMENT');
    expect(nextCommand('ASSISTANCE', offer(false))).toBe('ALL_DELIVERED');
    expect(nextCommand('CLOSED', [])).toBeNull();
  });

  it('is taken by the actors of the table', () => {
    expect(actorsOf('PLAN_REVIEW', 'APPROVE_PLAN')).toEqual(['COORDINATOR', 'PM']);
    expect(actorsOf('ASSISTANCE', 'ALL_DELIVERED')).toEqual(['SYSTEM']);
    expect(actorsOf('DRAFT', 'APPROVE_PLAN')).toEqual([]);
  });
});
