import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixedSteps, isKeptBy } from './fixed-steps.js';
import { isSameRecipient, type LadderStep, stepKey } from './ladder.js';
import { ladderRefusal } from './ladder-change.js';
import { STANDARD_LADDERS, standardLadder } from './standard-ladders.js';
import { TRIGGER_TRAITS } from './triggers.js';
import type { ReminderTrigger } from './vocabulary.js';

const PROTECTING = STANDARD_LADDERS.filter(({ trigger }) => TRIGGER_TRAITS[trigger].protects);
const named = (trigger: ReminderTrigger): string[] =>
  fixedSteps(trigger).map(
    ({ standard, least, most }) =>
      `${standard.recipient.role} ${stepKey(standard)} [${least}, ${most}]`,
  );
const without = (trigger: ReminderTrigger, left: string): LadderStep[] =>
  standardLadder(trigger).steps.filter((step) => stepKey(step) !== left);
const moved = (trigger: ReminderTrigger, from: string, to: Partial<LadderStep>): LadderStep[] =>
  standardLadder(trigger).steps.map((step) => (stepKey(step) === from ? { ...step, ...to } : step));

describe('a ladder that protects people (REM-19)', () => {
  it.each<[ReminderTrigger, string[]]>([
    [
      'URGENT_FLAG',
      ['MENTOR EVENT+0HOUR [0, 0]', 'COORDINATOR EVENT+0HOUR [0, 0]', 'PM EVENT+4HOUR [0, 4]'],
    ],
    ['FIRST_CONTACT_DUE', ['MENTOR DUE-1WD [-1, 0]', 'COORDINATOR DUE+2WD [0, 2]']],
    ['SUPPORT_END', ['MENTOR DUE-7CD [-7, 0]', 'COORDINATOR DUE-7CD [-7, 0]', 'PM DUE+0CD [0, 0]']],
    ['WORK_DUE', []],
  ])('%s keeps the last word in time of each reader, and each escalation', (trigger, steps) => {
    expect(named(trigger)).toEqual(steps);
  });

  it('cannot be hollowed out: neither the steps at once nor the one after them', () => {
    const [, , manager] = standardLadder('URGENT_FLAG').steps as [
      LadderStep,
      LadderStep,
      LadderStep,
    ];
    expect(ladderRefusal('URGENT_FLAG', [{ ...manager, offset: 700 }])).toEqual({
      code: 'RULE_REFUSED',
      pointer: '#/steps',
      params: { rule: 'LADDER_MISSING', to: 'MENTOR CASE', standard: 'EVENT+0HOUR' },
    });
    expect(
      ladderRefusal('URGENT_FLAG', moved('URGENT_FLAG', 'EVENT+4HOUR', { offset: 700 })),
    ).toEqual({
      code: 'RULE_REFUSED',
      pointer: '#/steps/2/offset',
      params: {
        rule: 'LADDER_MOVED',
        step: 3,
        to: 'PM PROGRAMME',
        unit: 'HOUR',
        least: 0,
        most: 4,
      },
    });
    expect(
      ladderRefusal('TASK_DUE', moved('TASK_DUE', 'RECEIVED+0CD', { offset: 1 }))?.params,
    ).toEqual({ rule: 'LADDER_MOVED', step: 1, to: 'MENTOR ASSIGNEE', unit: 'CD', only: 0 });
  });

  it.each<[string, LadderStep[], string | null]>([
    ['without its early words', without('SUPPORT_END', 'DUE-60CD'), null],
    ['without the last before the day', without('SUPPORT_END', 'DUE-7CD'), 'LADDER_MISSING'],
    ['nearer to the day', moved('SUPPORT_END', 'DUE-7CD', { offset: -3 }), null],
    // A step before the thing began would tell nobody (REM-05).
    ['long before', moved('SUPPORT_END', 'DUE-7CD', { offset: -365 }), 'LADDER_MOVED'],
  ])('of the end of support, %s', (_what, steps, rule) => {
    expect(ladderRefusal('SUPPORT_END', steps)?.params?.['rule'] ?? null).toBe(rule);
  });

  it.each<[ReminderTrigger, string, Partial<LadderStep>, string | null]>([
    ['FIRST_CONTACT_DUE', 'DUE+2WD', { offset: 1 }, null],
    ['FIRST_CONTACT_DUE', 'DUE+2WD', { unit: 'CD' }, null],
    ['FIRST_CONTACT_DUE', 'DUE+2WD', { offset: 3 }, 'LADDER_MOVED'],
    // Thirty working days are six weeks.
    ['NO_CONTACT', 'LAST_CONTACT_ACTIVE+30CD', { unit: 'WD' }, 'LADDER_MOVED'],
    ['NO_CONTACT', 'LAST_CONTACT_ACTIVE+30CD', { offset: 14 }, null],
    ['NO_CONTACT', 'LAST_CONTACT_ACTIVE+30CD', { offset: -1 }, 'LADDER_MOVED'],
    ['WORK_DUE', 'DUE+10WD', { offset: 60 }, null],
  ])('%s: %s moved to %j', (trigger, from, to, rule) => {
    expect(ladderRefusal(trigger, moved(trigger, from, to))?.params?.['rule'] ?? null).toBe(rule);
  });

  it.each<[ReminderTrigger, string, Partial<LadderStep>, object | null]>([
    [
      'URGENT_FLAG',
      'EVENT+0HOUR',
      { channels: ['IN_APP'] },
      { pointer: '#/steps/1/channels', step: 2, to: 'COORDINATOR CASE', missing: 'MAIL_NOW' },
    ],
    [
      'URGENT_FLAG',
      'EVENT+4HOUR',
      { offset: 2, channels: ['IN_APP', 'DIGEST'] },
      { pointer: '#/steps/2/channels', step: 3, to: 'PM PROGRAMME', missing: 'MAIL_NOW' },
    ],
    // Only the last word in time is fixed, the one a month before is free.
    ['SUPPORT_END', 'DUE-30CD', { channels: ['IN_APP'] }, null],
    ['SUPPORT_END', 'DUE+0CD', { channels: ['IN_APP', 'DIGEST', 'MAIL_NOW'] }, null],
    ['VISIT_DUE', 'DUE-2CD', { channels: ['TEXT'] }, null],
    ['WORK_DUE', 'DUE+3WD', { channels: ['IN_APP'] }, null],
  ])('%s: %s told by %j', (trigger, from, by, refused) => {
    const changed = standardLadder(trigger).steps.map((step, at, all) => {
      const isLastSuch = all.findLastIndex((other) => stepKey(other) === from) === at;
      return isLastSuch ? { ...step, ...by } : step;
    });
    const found = ladderRefusal(trigger, changed);
    const { pointer, params } = found ?? {};
    const { rule, ...named } = params ?? {};
    expect(found === null ? null : { pointer, ...named }).toEqual(refused);
    if (refused !== null) expect(rule).toBe('LADDER_QUIETER');
  });

  it('goes to each reader by all the ways of the standard, or says at the step which is lacking', () => {
    const ladder = fc.constantFrom(...PROTECTING);
    const WAYS = ['DIGEST', 'MAIL_NOW'] as const;
    const chosen = ladder.chain(({ trigger, steps }) =>
      fc.record({
        trigger: fc.constant(trigger),
        ways: fc.array(fc.subarray([...WAYS]), {
          minLength: steps.length,
          maxLength: steps.length,
        }),
      }),
    );
    fc.assert(
      fc.property(chosen, ({ trigger, ways }) => {
        const { steps: standard } = standardLadder(trigger);
        const steps = standard.map(
          (step, at): LadderStep =>
            step.recipient.role === 'RETURNEE'
              ? step
              : { ...step, channels: ['IN_APP', ...(ways[at] ?? [])] },
        );
        const fixed = fixedSteps(trigger).map(({ standard: of }) => of);
        // An oracle of its own: the steps are those of the standard, each may be held against its own.
        const quieter = standard.flatMap((step, at) =>
          fixed.includes(step)
            ? step.channels
                .filter((way) => !steps[at]?.channels.includes(way))
                .map((way) => `#/steps/${at}/channels ${way}`)
            : [],
        );
        const refused = ladderRefusal(trigger, steps);
        const said = refused && `${refused.pointer} ${String(refused.params?.['missing'])}`;
        if (quieter.length === 0) expect(said).toBeNull();
        else expect(quieter).toContain(said);
      }),
    );
  });

  it('takes whatever is added, and is refused whenever somebody is no longer told in time', () => {
    const ladder = fc.constantFrom(...PROTECTING);
    const chosen = ladder.chain(({ trigger, steps }) =>
      fc.record({
        trigger: fc.constant(trigger),
        kept: fc.subarray([...steps], { minLength: 1 }),
        shift: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(chosen, ({ trigger, kept, shift }) => {
        const steps = kept.map((step, at) =>
          at === 0 ? { ...step, offset: step.offset + shift } : step,
        );
        const refused = ladderRefusal(trigger, steps) !== null;
        const everybody = fixedSteps(trigger).every((fixed) =>
          steps.some((step) => isKeptBy(step, fixed)),
        );
        if (!everybody) expect(refused).toBe(true);
        // An oracle of its own: who is told by the standard, is told still, and on time where they were.
        if (!refused)
          for (const { recipient, anchor, offset } of standardLadder(trigger).steps) {
            const alike = steps.filter(
              (step) => step.anchor === anchor && isSameRecipient(step.recipient, recipient),
            );
            expect(alike.length).toBeGreaterThan(0);
            if (offset <= 0) expect(alike.some((step) => step.offset <= 0)).toBe(true);
          }
      }),
    );
  });
});
