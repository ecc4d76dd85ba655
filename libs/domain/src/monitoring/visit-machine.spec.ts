import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/index.js';
import { ROLES, scopeOf } from '../permissions/index.js';
import { availableVisitActions, decideVisit } from './visit-decision.js';
import { VISIT_PERMISSIONS } from './visit-guards.js';
import { VISIT_MACHINE } from './visit-machine.js';
import {
  VISIT_CODES,
  VISIT_COMMANDS,
  VISIT_STATES,
  type VisitActor,
  type VisitCommand,
  type VisitFacts,
  type VisitInput,
  type VisitState,
} from './visit-vocabulary.js';

const today = plainDate('2026-06-01');
const mentor: VisitActor = { role: 'MENTOR', userId: 'mentor-1' };
const coordinator: VisitActor = { role: 'COORDINATOR', userId: 'coordinator-1' };
const system: VisitActor = { role: 'SYSTEM', userId: null };
const window = { from: addDays(today, -5), to: addDays(today, 25) };

const FACTS: VisitFacts = {
  today,
  code: 'M3',
  caseState: 'ASSISTANCE',
  followUpConsent: false,
  window,
  plannedOn: null,
  timesRescheduled: 0,
  surveySettled: true,
  missingFindings: [],
  reportedBy: null,
  waiveReason: null,
};
const INPUT: VisitInput = {
  plannedOn: today,
  heldOn: today,
  missReason: 'NOT_REACHED',
  hasReason: true,
};

const give = (
  state: VisitState | 'NOTHING',
  command: VisitCommand,
  actor: VisitActor,
  facts: Partial<VisitFacts> = {},
  input: VisitInput = INPUT,
) => {
  const outcome = decideVisit(state, { command, actor, input }, { ...FACTS, ...facts });
  return outcome.ok ? outcome.value.to : (outcome.error.params?.['rule'] ?? outcome.error.code);
};

const closed = window.to < today ? window : { from: addDays(today, -40), to: addDays(today, -10) };
const later = { from: addDays(today, 5), to: addDays(today, 35) };

describe('a monitoring visit', () => {
  it('goes from the schedule to its record (VISIT-04)', () => {
    expect(give('NOTHING', 'SCHEDULE', system)).toBe('SCHEDULED');
    expect(give('SCHEDULED', 'FALL_DUE', system)).toBe('DUE');
    expect(give('DUE', 'PLAN', mentor)).toBe('DUE');
    expect(give('DUE', 'RECORD', mentor)).toBe('DONE');
  });

  it('that was missed is rescheduled once, then only waived (VISIT-07)', () => {
    expect(give('DUE', 'MISS', mentor)).toBe('MISSED');
    expect(give('MISSED', 'RESCHEDULE', mentor)).toBe('SCHEDULED');
    expect(give('MISSED', 'RESCHEDULE', mentor, { timesRescheduled: 1 })).toBe(
      'NOT_YET_RESCHEDULED',
    );
    expect(give('MISSED', 'WAIVE', coordinator, { timesRescheduled: 1 })).toBe('WAIVED');
  });

  it('is missed on its agreed day at the earliest, unless its window has passed (VISIT-16)', () => {
    expect(give('DUE', 'MISS', mentor, { plannedOn: today })).toBe('MISSED');
    expect(give('DUE', 'MISS', system, { plannedOn: addDays(today, 2) })).toBe('MISSED');
  });

  it('that cannot be moved again says who may waive it, to whoever may not (VISIT-07)', () => {
    const waiversFor = (actor: VisitActor, reportedBy: string | null = null) => {
      const facts = { ...FACTS, timesRescheduled: 1, reportedBy };
      const outcome = decideVisit('MISSED', { command: 'RESCHEDULE', actor, input: INPUT }, facts);
      return outcome.ok ? null : outcome.error.params?.['waivers'];
    };
    expect(waiversFor(mentor)).toEqual(['COORDINATOR', 'PM']);
    expect(waiversFor(coordinator)).toBeUndefined();
    expect(waiversFor(coordinator, 'coordinator-1')).toEqual(['COORDINATOR', 'PM']);
  });

  it.each<
    [
      string,
      VisitState | 'NOTHING',
      VisitCommand,
      VisitActor,
      Partial<VisitFacts>,
      VisitInput | undefined,
    ]
  >([
    ['WINDOW_OPEN', 'SCHEDULED', 'FALL_DUE', system, { window: later }, undefined],
    ['WINDOW_OPEN', 'SCHEDULED', 'MISS', mentor, { window: later }, undefined],
    ['AGREED_DAY_CAME', 'DUE', 'MISS', mentor, { plannedOn: addDays(today, 2) }, undefined],
    ['WINDOW_NOT_OPEN', 'DUE', 'GO_BACK', system, {}, undefined],
    ['CASE_UNDER_WAY', 'DUE', 'RECORD', mentor, { caseState: 'SUSPENDED' }, undefined],
    ['CASE_UNDER_WAY', 'DUE', 'RECORD', mentor, { caseState: 'CLOSED' }, undefined],
    ['CONSENT_P5', 'DUE', 'RECORD', mentor, { code: 'M18', caseState: 'CLOSED' }, undefined],
    ['SURVEY_SETTLED', 'DUE', 'RECORD', mentor, { surveySettled: false }, undefined],
    ['FINDINGS_COMPLETE', 'DUE', 'RECORD', mentor, { missingFindings: ['ITEM_USE'] }, undefined],
    ['HELD_DATE', 'DUE', 'RECORD', mentor, {}, { heldOn: addDays(today, 1) }],
    ['HELD_DATE', 'DUE', 'RECORD', mentor, {}, { heldOn: addDays(window.from, -1) }],
    ['HELD_DATE', 'MISSED', 'RECORD', mentor, { window: closed }, { heldOn: today }],
    ['PLANNED_DATE', 'DUE', 'PLAN', mentor, {}, { plannedOn: addDays(today, -1) }],
    ['PLANNED_DATE', 'DUE', 'PLAN', mentor, {}, { plannedOn: addDays(window.to, 1) }],
    ['PLANNED_DATE', 'SCHEDULED', 'PLAN', mentor, { window: later }, { plannedOn: today }],
    ['NEW_DATE', 'MISSED', 'RESCHEDULE', mentor, {}, {}],
    [
      'NEW_DATE',
      'MISSED',
      'RESCHEDULE',
      mentor,
      { window: closed },
      { plannedOn: addDays(today, 99) },
    ],
    ['MISS_REASON', 'DUE', 'MISS', mentor, {}, {}],
    ['REASON_TEXT', 'DUE', 'REFUSE', mentor, {}, {}],
    ['REASON_TEXT', 'DUE', 'WAIVE', coordinator, {}, {}],
    ['NOT_REPORTER', 'REFUSED', 'WAIVE', coordinator, { reportedBy: 'coordinator-1' }, undefined],
    ['WAIVED_WITH_CASE', 'WAIVED', 'TAKE_UP', system, { waiveReason: 'BY_DECISION' }, undefined],
    ['FORBIDDEN', 'DUE', 'WAIVE', mentor, {}, undefined],
    ['TRANSITION_NOT_ALLOWED', 'DONE', 'RECORD', mentor, {}, undefined],
  ])('%s stops %s %s', (rule, state, command, actor, facts, input) => {
    expect(give(state, command, actor, facts, input)).toBe(rule);
  });

  it('that was held in its window can be entered after it (VISIT-06)', () => {
    const heldOn = closed.to;
    expect(give('MISSED', 'RECORD', mentor, { window: closed }, { heldOn })).toBe('DONE');
  });

  it('at the end may come before its window once the case is followed up (VISIT-08)', () => {
    const early = { code: 'M12', window: later } as const;
    expect(give('SCHEDULED', 'RECORD', mentor, { ...early, caseState: 'FOLLOW_UP' })).toBe('DONE');
    expect(give('SCHEDULED', 'RECORD', mentor, early)).toBe('WINDOW_OPEN');
    const other = { ...early, code: 'M6', caseState: 'FOLLOW_UP' } as const;
    expect(give('SCHEDULED', 'RECORD', mentor, other)).toBe('WINDOW_OPEN');
  });

  it('after closure needs the consent to be followed up, and only M18 is made then (VISIT-03)', () => {
    const after = { caseState: 'CLOSED', followUpConsent: true } as const;
    expect(give('DUE', 'RECORD', mentor, { ...after, code: 'M18' })).toBe('DONE');
    expect(give('DUE', 'RECORD', mentor, { ...after, code: 'M12' })).toBe('CASE_UNDER_WAY');
  });
});

describe('every state and command', () => {
  const cells = VISIT_STATES.flatMap((state) =>
    VISIT_COMMANDS.map((command) => [state, command] as const),
  );

  it.each(cells)('%s %s is refused unless the table has it (VISIT-04)', (state, command) => {
    const row = VISIT_MACHINE.find(state, command);
    for (const role of [...ROLES, 'SYSTEM' as const]) {
      const outcome = decideVisit(state, { command, actor: { role, userId: 'x' } }, FACTS);
      if (!row) expect(outcome).toMatchObject({ error: { code: 'TRANSITION_NOT_ALLOWED' } });
      else if (!row.actors.includes(role))
        expect(outcome).toMatchObject({ error: { code: 'FORBIDDEN' } });
    }
  });

  it('has a permission that the roles of its row hold, and no other role', () => {
    for (const { command, actors } of VISIT_MACHINE.transitions) {
      const permission = VISIT_PERMISSIONS[command];
      if (permission === null) continue;
      const holders = ROLES.filter((role) => scopeOf(role, permission));
      expect([command, holders]).toEqual([command, ROLES.filter((role) => actors.includes(role))]);
    }
  });

  it('that is offered is carried out, and what is not offered is refused', () => {
    const states = fc.constantFrom(...VISIT_STATES);
    const actors = fc.constantFrom(mentor, coordinator);
    const facts = fc.record({
      code: fc.constantFrom(...VISIT_CODES),
      caseState: fc.constantFrom('ASSISTANCE', 'FOLLOW_UP', 'SUSPENDED', 'CLOSED'),
      followUpConsent: fc.boolean(),
      window: fc.constantFrom(window, null),
      timesRescheduled: fc.nat(2),
      surveySettled: fc.boolean(),
      reportedBy: fc.constantFrom(null, 'mentor-1', 'coordinator-1'),
    });
    fc.assert(
      fc.property(states, actors, facts, (state, actor, some) => {
        const all = { ...FACTS, ...some };
        for (const { command, allowed } of availableVisitActions(state, actor, all)) {
          const outcome = decideVisit(state, { command, actor, input: INPUT }, all);
          expect([command, outcome.ok]).toEqual([command, allowed]);
        }
      }),
    );
  });
});
