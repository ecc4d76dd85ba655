import { describe, expect, it } from '@jest/globals';
import { plainDate, rangeFault } from '../kernel/index.js';
import type { CaseInput } from './case-context.js';
import type { CaseActor, CaseFacts } from './case-facts.js';
import { CASE_STATES, type CaseState } from './case-states.js';
import { CLOSURE_REASONS, closureReasonsFrom } from './closure-reasons.js';
import { decide } from './decide.js';
import { confirmedArrivalRange, plannedArrivalRange } from './planned-arrival.js';
import {
  COORDINATOR,
  FULL_INPUT,
  MENTOR,
  PLAN,
  PM,
  READY,
  SYSTEM,
  TODAY,
} from './ready-case.fixture.js';
import type { CaseCommand } from './vocabulary.js';
import { waiversOf } from './waivers.js';

const give = (
  state: CaseState | 'NOTHING',
  command: CaseCommand,
  actor: CaseActor,
  change: Partial<CaseFacts> = {},
  input: CaseInput = FULL_INPUT,
) => {
  const outcome = decide(state, { command, actor, input }, { ...READY, ...change });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { to, columns, effects } = outcome.value;
  const codes = effects.map((effect) => [effect.code, ...Object.values(effect).slice(1)].join(' '));
  return { to, columns, effects: codes };
};

const ruleOf = (state: CaseState, command: CaseCommand, actor: CaseActor, input: CaseInput) => {
  const outcome = decide(state, { command, actor, input }, READY);
  return outcome.ok ? null : outcome.error.params?.['rule'];
};

describe('suspension and closure', () => {
  it('remember the state before, and a refused closure goes back to it', () => {
    expect(give('PLANNING', 'SUSPEND', MENTOR).columns).toMatchObject({
      stateBeforeSuspension: 'PLANNING',
      suspendedOn: TODAY,
      suspendReason: 'HOSPITAL',
    });
    expect(give('SUSPENDED', 'RESUME', MENTOR)).toMatchObject({
      to: 'ASSISTANCE',
      columns: { stateBeforeSuspension: null, suspendReason: null },
    });
    expect(give('SUSPENDED', 'CLOSE_LOST_CONTACT', COORDINATOR)).toMatchObject({
      to: 'CLOSURE_REVIEW',
      columns: { stateBeforeClosure: 'SUSPENDED', closureReason: 'LOST_CONTACT' },
    });
    expect(
      give('CLOSURE_REVIEW', 'REFUSE_CLOSURE', PM, { stateBeforeClosure: 'SUSPENDED' }),
    ).toMatchObject({
      to: 'SUSPENDED',
      columns: { closureReason: null, stateBeforeClosure: null },
    });
  });

  it('of a person out of reach needs three attempts on two channels and thirty days', () => {
    const input = { suspendReason: 'UNREACHABLE' } as const;
    const contact = { attempts: 3, channels: 2, lastHeldOn: plainDate('2026-05-02') };
    expect(give('PLANNING', 'SUSPEND', MENTOR, { contact }, input).to).toBe('SUSPENDED');
    const soon = { lastHeldOn: plainDate('2026-05-03') };
    for (const [less, lacking] of [
      [{ attempts: 2 }, ['ATTEMPTS:2:3']],
      [{ channels: 1 }, ['CHANNELS:1:2']],
      [soon, ['TIME:2026-06-02']],
      [{ attempts: 0, channels: 0 }, ['ATTEMPTS:0:3', 'CHANNELS:0:2']],
    ] as const) {
      const facts = { ...READY, contact: { ...contact, ...less } };
      expect(decide('PLANNING', { command: 'SUSPEND', actor: MENTOR, input }, facts)).toMatchObject(
        {
          error: { params: { rule: 'UNREACHABLE_PROOF', lacking } },
        },
      );
    }
  });

  it.each<[CaseState, CaseState]>([
    ['REFERRED', 'SCREENING'],
    ['DRAFT', 'SCREENING'],
    ['WAITLISTED', 'WAITLISTED'],
    ['PLANNING', 'PLANNING'],
    ['FOLLOW_UP', 'FOLLOW_UP'],
  ])('from %s reopen in %s with a new episode', (before, after) => {
    const reopened = give('CLOSED', 'REOPEN', COORDINATOR, { stateBeforeClosure: before });
    expect(reopened.to).toBe(after);
    expect(reopened.columns).toMatchObject({ episode: 2, closedOn: null, closureReason: null });
  });

  it('start the clock of the state again when reopened, and commit its money again', () => {
    const planning = give('CLOSED', 'REOPEN', COORDINATOR, { stateBeforeClosure: 'PLANNING' });
    expect(planning.effects).toContain('START_CLOCK PLAN');
    expect(planning.effects).not.toContain('POST_COMMITMENTS');
    expect(give('CLOSED', 'REOPEN', COORDINATOR).effects).toContain('POST_COMMITMENTS');
  });
});

describe('a closure', () => {
  it.each([
    ['COMPLETED', ['FOLLOW_UP']],
    ['SUPPORT_PERIOD_ENDED', ['ASSISTANCE', 'FOLLOW_UP', 'SUSPENDED']],
    ['NOT_RETURNED', ['REFERRED', 'SCREENING', 'WAITLISTED', 'REGISTERED']],
    ['LOST_CONTACT', []],
    ['TRANSFERRED', []],
  ] as const)('for %s can be asked for from %j only', (reason, states) => {
    expect(CASE_STATES.filter((state) => closureReasonsFrom(state).includes(reason))).toEqual([
      ...states,
    ]);
  });

  it('has fifteen reasons, ten of them from every open state but CLOSURE_REVIEW', () => {
    expect(CLOSURE_REASONS).toHaveLength(15);
    expect(closureReasonsFrom('DRAFT')).toHaveLength(10);
    expect(closureReasonsFrom('CLOSURE_REVIEW')).toEqual([]);
  });

  it('for a reason that the state does not know is refused with those it knows', () => {
    expect(
      decide(
        'PLANNING',
        { command: 'REQUEST_CLOSURE', actor: MENTOR, input: { closureReason: 'COMPLETED' } },
        READY,
      ),
    ).toMatchObject({
      error: {
        pointer: '#/closureReason',
        params: { rule: 'CLOSURE_REASON_STATE', possible: closureReasonsFrom('PLANNING') },
      },
    });
  });

  it('as COMPLETED waits for visit, survey, payments and satisfaction form', () => {
    const checklist = { paymentsSettled: false };
    const monitoring = { ...READY.monitoring, finalVisit: false };
    const request = {
      command: 'REQUEST_CLOSURE',
      actor: MENTOR,
      input: { closureReason: 'COMPLETED' },
    } as const;
    expect(decide('FOLLOW_UP', request, { ...READY, checklist, monitoring })).toMatchObject({
      error: {
        params: { rule: 'CLOSURE_CHECKLIST', missing: ['FINAL_VISIT', 'PAYMENTS_SETTLED'] },
      },
    });
    expect(decide('FOLLOW_UP', request, READY).ok).toBe(true);
  });

  it.each([
    ['2019-05-24', 'DATE_NOT_BEFORE_ARRIVAL'],
    ['2026-06-02', 'DATE_NOT_IN_FUTURE'],
  ])('from a register lies neither before the arrival nor in the future: %s', (endedOn, rule) => {
    const facts = {
      ...READY,
      origin: 'REGISTER',
      arrivalConfirmedOn: plainDate('2019-05-25'),
    } as const;
    const input = { closureReason: 'COMPLETED', endedOn: plainDate(endedOn) } as const;
    const request = { command: 'CLOSE_FROM_REGISTER', actor: COORDINATOR, input } as const;
    expect(decide('REFERRED', request, facts)).toMatchObject({
      error: { pointer: '#/endedOn', params: { rule } },
    });
  });

  it('from a register bears the register’s outcome and day', () => {
    const ended = { closureReason: 'COMPLETED', endedOn: plainDate('2020-11-30') } as const;
    const closed = give(
      'REFERRED',
      'CLOSE_FROM_REGISTER',
      COORDINATOR,
      { origin: 'REGISTER', arrivalConfirmedOn: plainDate('2019-05-25') },
      ended,
    );
    expect(closed).toMatchObject({
      to: 'CLOSED',
      columns: {
        closureReason: 'COMPLETED',
        closedOn: '2020-11-30',
        stateBeforeClosure: 'REFERRED',
      },
    });
  });
});

it('a case from a register says what it is spared and why', () => {
  expect(waiversOf('REGISTER').map(({ rule }) => rule)).toEqual([
    'ACKNOWLEDGEMENT_CLOCK',
    'E3_IN_TIME',
    'SUPPORT_END',
  ]);
  expect(waiversOf('REFERRAL')).toEqual([]);
});

describe('arrival and support', () => {
  it('count from the confirmed arrival, extension included', () => {
    expect(give('REGISTERED', 'CONFIRM_ARRIVAL', MENTOR).columns).toEqual({
      arrivalConfirmedOn: '2026-05-01',
      supportEndOn: '2027-05-01',
    });
    expect(give('ASSISTANCE', 'EXTEND_SUPPORT', PM).columns).toEqual({
      supportExtensionMonths: 3,
      supportEndOn: '2027-04-20',
    });
  });

  it('of a case from a register have no end', () => {
    const arrived = give('REGISTERED', 'CONFIRM_ARRIVAL', MENTOR, { origin: 'REGISTER' });
    expect(arrived.columns).toMatchObject({ supportEndOn: null });
    expect(arrived.effects).not.toContain('START_CLOCK SUPPORT_END');
  });

  it('start no support clock before registration', () => {
    const early = { registeredOn: null };
    const { effects } = give('SCREENING', 'CONFIRM_ARRIVAL', MENTOR, early);
    expect(effects).toEqual(['RECOMPUTE_CLOCKS']);
  });

  it('refuse a day to come and a word without evidence', () => {
    const later = { arrivalOn: plainDate('2026-06-02'), arrivalEvidence: 'TICKET' } as const;
    expect(ruleOf('REGISTERED', 'CONFIRM_ARRIVAL', MENTOR, later)).toBe('DATE_NOT_IN_FUTURE');
    expect(ruleOf('REGISTERED', 'CONFIRM_ARRIVAL', MENTOR, { arrivalOn: TODAY })).toBe(
      'ARRIVAL_DATE',
    );
  });
});

describe('an amendment', () => {
  const small = { pendingPlan: { ...PLAN, needsApproval: false } };

  it('that is small takes effect at once, with notice to the coordinator', () => {
    expect(give('ASSISTANCE', 'AMEND_PLAN', MENTOR, small).effects).toEqual([
      'ACTIVATE_PLAN_VERSION',
      'POST_COMMITMENTS',
      'NOTIFY COORDINATOR',
    ]);
  });

  it('that is large waits for a decision while the old plan stays active', () => {
    expect(give('ASSISTANCE', 'AMEND_PLAN', MENTOR).effects).toEqual([
      'SUBMIT_PLAN_VERSION',
      'START_CLOCK AMENDMENT_DECISION',
      'NOTIFY COORDINATOR',
    ]);
  });
});

describe('clocks in the effects', () => {
  it('of first contact depend on urgency', () => {
    const clocks = (urgent: boolean) =>
      give('REFERRED', 'ACKNOWLEDGE', COORDINATOR, { urgent }).effects.filter((effect) =>
        effect.startsWith('START_CLOCK'),
      );
    expect(clocks(false)).toEqual(['START_CLOCK FIRST_CONTACT']);
    expect(clocks(true)).toEqual(['START_CLOCK FIRST_CONTACT_URGENT']);
  });

  it('do not remind anybody of an imported case', () => {
    const imported = give('NOTHING', 'IMPORT', COORDINATOR, { origin: 'REGISTER' });
    expect(imported).toMatchObject({
      to: 'REFERRED',
      effects: ['ASSIGN_NUMBER', 'MARK_FROM_REGISTER'],
    });
  });

  it('of an abandoned draft end with its row', () => {
    expect(give('DRAFT', 'PURGE_DRAFT', SYSTEM)).toMatchObject({
      to: 'NOTHING',
      effects: ['STOP_CLOCKS', 'DELETE_ROW'],
    });
  });
});

describe('what a command must say', () => {
  it.each<[CaseState, CaseCommand, CaseActor, keyof CaseInput, string]>([
    ['CLOSURE_REVIEW', 'REFUSE_CLOSURE', PM, 'hasComment', 'COMMENT'],
    ['SCREENING', 'REJECT', COORDINATOR, 'rejectReason', 'REJECT_REASON'],
    ['SCREENING', 'REJECT', COORDINATOR, 'hasLetterText', 'LETTER_TEXT'],
    ['PLANNING', 'SUSPEND', MENTOR, 'suspendReason', 'SUSPEND_REASON'],
    ['PLANNING', 'REQUEST_CLOSURE', MENTOR, 'closureReason', 'CLOSURE_REASON'],
    ['PLANNING', 'WITHDRAW', MENTOR, 'withdrawalRecord', 'WITHDRAWAL_RECORD'],
    ['PLANNING', 'ASSIGN_MENTOR', COORDINATOR, 'mentorId', 'NEW_MENTOR'],
    ['PLANNING', 'EXTEND_SUPPORT', PM, 'extensionMonths', 'EXTENSION_MONTHS'],
  ])('in %s by %s of %j: %s', (state, command, actor, key, rule) => {
    const { [key]: _left, ...rest } = FULL_INPUT;
    expect(ruleOf(state, command, actor, rest)).toBe(rule);
  });

  it('cannot assign the mentor who already leads, nor extend by seven months', () => {
    expect(ruleOf('PLANNING', 'ASSIGN_MENTOR', COORDINATOR, { mentorId: 'mentor-1' })).toBe(
      'OTHER_MENTOR',
    );
    const seven = { hasComment: true, extensionMonths: 7 };
    expect(ruleOf('PLANNING', 'EXTEND_SUPPORT', PM, seven)).toBe('EXTENSION_MONTHS');
  });
});

describe('a planned arrival (CASE-83)', () => {
  const RANGE = plannedArrivalRange(plainDate('2026-11-27'));

  it.each([
    ['2021-11-26', 'TOO_EARLY'],
    ['2021-11-27', undefined],
    ['2028-11-27', undefined],
    ['2028-11-28', 'TOO_LATE'],
  ])('lies within five years back and two ahead: %s', (day, code) => {
    expect(rangeFault(plainDate(day), RANGE)?.code).toBe(code);
  });

  it('stays possible where the file has it already', () => {
    const stored = plainDate('2010-05-17');
    const range = plannedArrivalRange(plainDate('2026-11-27'), stored);
    expect(rangeFault(stored, range)).toBeNull();
    expect(rangeFault(plainDate('2010-05-16'), range)?.code).toBe('TOO_EARLY');
  });

  it('is moved to a plausible day', () => {
    const input = { plannedOn: plainDate('1900-01-01') };
    const request = { command: 'MOVE_FLIGHT', actor: COORDINATOR, input } as const;
    expect(decide('REFERRED', request, { ...READY, arrivalConfirmedOn: null })).toMatchObject({
      error: { pointer: '#/plannedOn', params: { rule: 'DATE_IMPLAUSIBLE' } },
    });
  });
});

describe('a confirmed arrival (CASE-84)', () => {
  const confirm = (day: string, facts: Partial<CaseFacts> = {}) =>
    decide(
      'REFERRED',
      {
        command: 'CONFIRM_ARRIVAL',
        actor: COORDINATOR,
        input: { arrivalOn: plainDate(day), arrivalEvidence: 'TICKET' },
      },
      { ...READY, arrivalConfirmedOn: null, arrivalPlannedOn: null, ...facts },
    );

  it.each(['1900-01-01', '2021-05-31'])('lies not %s, more than five years ago', (day) => {
    expect(confirm(day)).toMatchObject({
      error: {
        pointer: '#/arrivalOn',
        params: { rule: 'DATE_IMPLAUSIBLE', from: '2021-06-01', until: TODAY },
      },
    });
  });

  it.each(['2021-06-01', '2026-06-01'])('lies within five years back and today: %s', (day) => {
    expect(confirm(day).ok).toBe(true);
  });

  it('goes back to the arrival that an old register gave', () => {
    const old = { arrivalConfirmedOn: plainDate('2018-09-03') };
    expect(confirm('2018-09-04', old).ok).toBe(true);
    expect(confirm('2018-09-02', old).ok).toBe(false);
    expect(confirmedArrivalRange(TODAY, old.arrivalConfirmedOn)).toEqual({
      earliest: '2018-09-03',
      latest: TODAY,
    });
  });
});
