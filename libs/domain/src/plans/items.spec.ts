import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../kernel/index.js';
import { ROLES, scopeOf } from '../permissions/index.js';
import { availableItemActions, decideItem } from './item-decision.js';
import { ITEM_PERMISSIONS } from './item-guards.js';
import { ITEM_MACHINE } from './item-machine.js';
import {
  ITEM_COMMANDS,
  ITEM_STATES,
  type ItemActor,
  type ItemCommand,
  type ItemFacts,
  type ItemInput,
  type ItemState,
} from './item-vocabulary.js';

const today = plainDate('2026-06-01');
const mentor: ItemActor = { role: 'MENTOR', userId: 'mentor-1' };
const coordinator: ItemActor = { role: 'COORDINATOR', userId: 'coordinator-1' };
const system: ItemActor = { role: 'SYSTEM', userId: null };
const finance: ItemActor = { role: 'FINANCE', userId: 'finance-1' };

const FACTS: ItemFacts = {
  today,
  caseState: 'ASSISTANCE',
  type: 'HOUSEHOLD',
  amountMinor: 40_000,
  immediate: false,
  orderedOn: plainDate('2026-05-20'),
  immediateGivenMinor: 0,
  approvedBy: null,
  deliveredBy: null,
  evidence: ['INVOICE', 'HANDOVER_CERTIFICATE', 'PHOTO'],
  returnRecordedBy: null,
};
const INPUT: ItemInput = {
  deliveredOn: today,
  hasEvidence: true,
  hasCancelReason: true,
  hasComment: true,
};

const give = (
  state: ItemState | 'NOTHING',
  command: ItemCommand,
  actor: ItemActor,
  facts: Partial<ItemFacts> = {},
  input: ItemInput = INPUT,
) => {
  const outcome = decideItem(state, { command, actor, input }, { ...FACTS, ...facts });
  return outcome.ok ? outcome.value.to : (outcome.error.params?.['rule'] ?? outcome.error.code);
};

describe('an item', () => {
  it('goes from plan to settlement through the hands that the table names', () => {
    expect(give('NOTHING', 'PLAN', mentor)).toBe('PLANNED');
    expect(give('PLANNED', 'APPROVE', system)).toBe('APPROVED');
    expect(give('APPROVED', 'ORDER', mentor)).toBe('ORDERED');
    expect(give('ORDERED', 'DELIVER', mentor)).toBe('DELIVERED');
    expect(give('DELIVERED', 'VERIFY', coordinator, { deliveredBy: 'mentor-1' })).toBe('VERIFIED');
    expect(give('VERIFIED', 'SETTLE', finance)).toBe('SETTLED');
  });

  it.each<[string, ItemState | 'NOTHING', ItemCommand, ItemActor, Partial<ItemFacts>]>([
    ['NOT_DELIVERER', 'DELIVERED', 'VERIFY', mentor, { deliveredBy: 'mentor-1' }],
    ['EVIDENCE_COMPLETE', 'DELIVERED', 'VERIFY', coordinator, { evidence: ['INVOICE', 'PHOTO'] }],
    ['IMMEDIATE_APPROVED', 'DELIVERED', 'VERIFY', coordinator, { immediate: true }],
    ['CASE_IN_ASSISTANCE', 'APPROVED', 'ORDER', mentor, { caseState: 'SUSPENDED' }],
    ['CASE_NOT_ENDED', 'ORDERED', 'CANCEL', coordinator, { caseState: 'CLOSED' }],
    ['FORBIDDEN', 'ORDERED', 'CANCEL', mentor, {}],
    ['FORBIDDEN', 'VERIFIED', 'SETTLE', mentor, {}],
    ['RETURN_RECORDED', 'DELIVERED', 'VERIFY_RETURN', coordinator, {}],
    [
      'NOT_RETURN_RECORDER',
      'DELIVERED',
      'VERIFY_RETURN',
      coordinator,
      { returnRecordedBy: 'coordinator-1' },
    ],
    ['RETURN_NOT_RECORDED', 'DELIVERED', 'RETURN_GOODS', mentor, { returnRecordedBy: 'mentor-1' }],
    ['TRANSITION_NOT_ALLOWED', 'SETTLED', 'CANCEL', mentor, {}],
  ])('is refused by %s: %s %s', (rule, state, command, actor, facts) => {
    expect(give(state, command, actor, facts)).toBe(rule);
  });

  it('cannot be delivered tomorrow, nor cancelled without a reason', () => {
    const tomorrow = { deliveredOn: plainDate('2026-06-02') };
    expect(give('ORDERED', 'DELIVER', mentor, {}, tomorrow)).toBe('DELIVERY_DATE');
    expect(give('PLANNED', 'CANCEL', mentor, {}, {})).toBe('CANCEL_REASON');
  });

  it('may be verified while evidence is missing: who verifies brings it along', () => {
    const facts = { ...FACTS, deliveredBy: 'mentor-1', evidence: [] };
    const offer = availableItemActions('DELIVERED', coordinator, facts).find(
      ({ command }) => command === 'VERIFY',
    );
    expect(offer).toMatchObject({ allowed: true, needs: ['EVIDENCE_COMPLETE'] });
  });

  it('offers what it decides', () => {
    const command = fc.constantFrom(...ITEM_COMMANDS);
    const state = fc.constantFrom(...ITEM_STATES);
    const actor = fc.constantFrom(mentor, coordinator, finance);
    fc.assert(
      fc.property(state, command, actor, fc.boolean(), (from, wanted, by, immediate) => {
        const facts = { ...FACTS, immediate, deliveredBy: 'mentor-1' };
        const offer = availableItemActions(from, by, facts).find((each) => each.command === wanted);
        const decided = decideItem(from, { command: wanted, actor: by, input: INPUT }, facts);
        expect(decided.ok).toBe(offer?.allowed ?? false);
      }),
    );
  });

  it('has a permission for each command that reaches the roles of the machine', () => {
    for (const command of ITEM_COMMANDS) {
      const permission = ITEM_PERMISSIONS[command];
      const actors = ITEM_MACHINE.transitions.filter((row) => row.command === command);
      const named = ROLES.filter((role) => actors.some((row) => row.actors.includes(role)));
      const granted = permission ? ROLES.filter((role) => scopeOf(role, permission)) : [];
      expect([command, ...granted]).toEqual([command, ...named]);
    }
  });
});

describe('a delivery (PLAN-19)', () => {
  const on = (day: string): ItemInput => ({ ...INPUT, deliveredOn: plainDate(day) });

  it('does not lie before its order', () => {
    const early = decideItem(
      'ORDERED',
      { command: 'DELIVER', actor: mentor, input: on('2019-01-01') },
      FACTS,
    );
    expect(early).toMatchObject({
      error: {
        pointer: '#/deliveredOn',
        params: { rule: 'DELIVERY_TOO_EARLY', from: '2026-05-20', until: '2026-06-01' },
      },
    });
    expect(give('ORDERED', 'DELIVER', mentor, {}, on('2026-05-20'))).toBe('DELIVERED');
  });

  it('of immediate help lies at most 14 days before it is written down', () => {
    const help = { type: 'MED', caseState: 'SCREENING', orderedOn: 'IMMEDIATE' } as const;
    const given = { ...help, amountMinor: 20_000 };
    const command = 'GIVE_IMMEDIATE_HELP';
    expect(give('NOTHING', command, mentor, given, on('2026-05-17'))).toBe('DELIVERY_TOO_EARLY');
    expect(give('NOTHING', command, mentor, given, on('2026-05-18'))).toBe('DELIVERED');
  });
});

describe('immediate help', () => {
  const help = { type: 'MED', amountMinor: 20_000, caseState: 'SCREENING' } as const;

  it('is given from screening on, up to the cap, and approved afterwards by somebody else', () => {
    expect(give('NOTHING', 'GIVE_IMMEDIATE_HELP', mentor, help)).toBe('DELIVERED');
    const given = { immediate: true, deliveredBy: 'mentor-1' };
    expect(give('DELIVERED', 'APPROVE_IMMEDIATE_HELP', coordinator, given)).toBe('DELIVERED');
    expect(give('DELIVERED', 'REFUSE_IMMEDIATE_HELP', coordinator, given)).toBe('CANCELLED');
  });

  it.each<[string, Partial<ItemFacts>]>([
    ['IMMEDIATE_WITHIN_CAP', { amountMinor: 20_001 }],
    ['IMMEDIATE_WITHIN_CAP', { amountMinor: 5_001, immediateGivenMinor: 15_000 }],
    ['IMMEDIATE_TYPE', { type: 'BUS' }],
    ['IMMEDIATE_STATE', { caseState: 'REFERRED' }],
    ['IMMEDIATE_STATE', { caseState: 'SUSPENDED' }],
  ])('is refused by %s', (rule, change) => {
    expect(give('NOTHING', 'GIVE_IMMEDIATE_HELP', mentor, { ...help, ...change })).toBe(rule);
  });

  it('is not approved twice, nor by whoever gave it', () => {
    const approved = { immediate: true, approvedBy: 'pm-1' };
    expect(give('DELIVERED', 'APPROVE_IMMEDIATE_HELP', coordinator, approved)).toBe(
      'IMMEDIATE_UNDECIDED',
    );
    const own = { immediate: true, deliveredBy: 'coordinator-1' };
    expect(give('DELIVERED', 'APPROVE_IMMEDIATE_HELP', coordinator, own)).toBe('NOT_GIVER');
  });
});
