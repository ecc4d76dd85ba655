import { describe, expect, it } from '@jest/globals';
import { azHolidays, azHolidayTable, createCalendar } from '../calendar/index.js';
import { explainDue, type StartDays } from '../deadlines/index.js';
import { plainDate, type PlainDate } from '../kernel/index.js';
import { DATABASE_ROLE, PERMISSIONS, ROLES, scopeOf } from '../permissions/index.js';
import { type AgreementProfile, clockStartOf, saysYes, termOf } from './agreement.js';
import { REQUESTING_STATES, SEEDED_AGREEMENTS } from './agreements.data.js';
import { CLOCK_STANDINGS, clockStanding, type ReadmissionStartEvent, replyRule } from './clock.js';
import { availableReadmissionActions, decideReadmission, readmissionPermission } from './decide.js';
import type { ReadmissionFacts, ReadmissionInput } from './facts.js';
import { heldBy, holderOf } from './holder.js';
import { isLateNotice } from './needs.js';
import { READMISSION_MACHINE } from './readmission-machine.js';
import {
  READMISSION_COMMANDS,
  READMISSION_ROLES,
  READMISSION_STATES,
  type ReadmissionCommand,
  type ReadmissionProcedure,
  type ReadmissionRole,
  type ReadmissionState,
  UNANSWERED_STATES,
} from './vocabulary.js';

const d = plainDate;
const plainWeeks = createCalendar([]);
const baku = createCalendar([2025, 2026, 2027].flatMap(azHolidayTable), azHolidays);
const agreement = (code: string): AgreementProfile =>
  SEEDED_AGREEMENTS.find((one) => one.code === code)!;
const EU = agreement('EU-AZ');

/** The same agreement with another start of its clock. */
const startingAt = (profile: AgreementProfile, choice: 'RECEIPT' | 'ACKNOWLEDGEMENT') => ({
  parameters: profile.parameters.map((one) =>
    one.code === 'CLOCK_START' ? { ...one, choice } : one,
  ),
});

const starts =
  (days: Partial<Record<ReadmissionStartEvent, PlainDate>>): StartDays<ReadmissionStartEvent> =>
  (event) =>
    days[event] ?? null;

describe('the reply clock (RDM-05)', () => {
  it.each<[string, ReadmissionProcedure, string, string]>([
    ['P3', 'NORMAL', '2026-02-02', '2026-02-17'],
    ['P4 from a Friday (D-47)', 'ACCELERATED', '2026-02-06', '2026-02-10'],
    ['P4 from a Tuesday (D-47)', 'ACCELERATED', '2026-02-10', '2026-02-12'],
  ])('meets the vectors of readmission.md 3 acknowledged: %s', (_what, procedure, from, due) => {
    const rule = replyRule(startingAt(EU, 'ACKNOWLEDGEMENT'), procedure)!;
    const acknowledged = starts({
      REQUEST_ACKNOWLEDGED: d(from),
      REQUEST_RECEIVED: d('2026-01-01'),
    });
    expect(explainDue(rule, acknowledged, plainWeeks)).toMatchObject({
      due,
      decidedBy: 'REQUEST_ACKNOWLEDGED',
    });
  });

  it('counts from the receipt by default, and waits for an acknowledgement where that starts it (D-21)', () => {
    const received = starts({ REQUEST_RECEIVED: d('2026-02-02') });
    expect(explainDue(replyRule(EU, 'NORMAL')!, received, baku)?.due).toBe('2026-02-17');
    const later = replyRule(startingAt(EU, 'ACKNOWLEDGEMENT'), 'NORMAL')!;
    expect(explainDue(later, received, baku)).toBeNull();
  });

  it('counts working days by the days off of Azerbaijan, and does not roll calendar days on (RDM-06)', () => {
    const novruz = starts({ REQUEST_RECEIVED: d('2026-03-19') });
    expect(explainDue(replyRule(EU, 'ACCELERATED')!, novruz, baku)?.due).toBe('2026-04-01');
    // Sunday, 22 March is a day off twice over and stays the last day.
    const early = starts({ REQUEST_RECEIVED: d('2026-03-07') });
    expect(explainDue(replyRule(EU, 'NORMAL')!, early, baku)?.due).toBe('2026-03-22');
  });

  it('does not run where the agreement has no limit', () => {
    expect(replyRule(agreement('RS-AZ'), 'NORMAL')).toBeNull();
  });

  it.each<[string, ReturnType<typeof clockStanding>]>([
    ['2026-02-16', 'RUNNING'],
    ['2026-02-17', 'LAST_DAY'],
    ['2026-02-18', 'EFFECT_TO_CONFIRM'],
  ])('on %s says %s: silence decides nothing by itself (RDM-07, RDM-08)', (today, standing) => {
    const facts = { unanswered: true, dueOn: d('2026-02-17'), today: d(today), limitEffect: null };
    const of = (code: string) =>
      clockStanding({
        ...facts,
        silenceMeansConsent: saysYes(agreement(code), 'SILENCE_MEANS_CONSENT'),
      });
    expect(of('EU-AZ')).toBe(standing);
    expect(of('CH-AZ')).toBe(standing === 'EFFECT_TO_CONFIRM' ? 'OVERDUE' : standing);
  });
});

describe('the agreements (RDM-01, RDM-02)', () => {
  it('bind 25 member states, neither Denmark nor Ireland, and each state by one agreement', () => {
    expect(EU.memberStates).toHaveLength(25);
    expect(REQUESTING_STATES).not.toContain('DK');
    expect(REQUESTING_STATES).not.toContain('IE');
    const all = SEEDED_AGREEMENTS.flatMap(({ memberStates }) => memberStates);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have a source and a tag for every figure, and none is signed off', () => {
    for (const { parameters } of SEEDED_AGREEMENTS)
      for (const { source, needsLegalReview } of parameters)
        expect([source === '', needsLegalReview]).toEqual([false, true]);
    expect(SEEDED_AGREEMENTS.every((profile) => clockStartOf(profile) === 'RECEIPT')).toBe(true);
    expect(termOf(EU, 'TRANSFER_NOTICE')).toMatchObject({ length: 3, unit: 'WD' });
  });
});

const TODAY = d('2026-02-10');
const facts = (given: Partial<ReadmissionFacts> = {}): ReadmissionFacts => ({
  today: TODAY,
  profile: EU,
  receivedOn: d('2026-02-02'),
  acknowledgedOn: null,
  lastReturnOn: d('2026-02-04'),
  replyDueOn: d('2026-02-17'),
  replyState: null,
  replyOutcome: null,
  preparedBy: null,
  signedBy: null,
  signedOn: null,
  limitEffect: null,
  noticeDueOn: null,
  ...given,
});

const decide = (
  state: ReadmissionState | 'NOTHING',
  command: ReadmissionCommand,
  role: ReadmissionRole,
  given: Partial<ReadmissionFacts> = {},
  input: ReadmissionInput = {},
  userId = `${role}-1`,
) => decideReadmission(state, { command, actor: { role, userId }, input }, facts(given));

const ruleOf = (result: ReturnType<typeof decide>): unknown =>
  result.ok ? result.value.to : (result.error.params?.['rule'] ?? result.error.code);

describe('a request', () => {
  it('is received today, or earlier with a reason, never later (RDM-03)', () => {
    const at = (receivedOn: string, hasText = false) =>
      ruleOf(
        decide(
          'NOTHING',
          'REGISTER_INCOMING',
          'SMS_REGISTRY',
          { receivedOn: null },
          {
            receivedOn: d(receivedOn),
            hasText,
          },
        ),
      );
    expect(at('2026-02-10')).toBe('SUBMITTED');
    expect(at('2026-02-09')).toBe('RECEIVED_EARLIER');
    expect(at('2026-02-09', true)).toBe('SUBMITTED');
    expect(at('2026-02-11', true)).toBe('RECEIVED_DATE');
  });

  it('starts its clock once: at the receipt or at the acknowledgement (RDM-05)', () => {
    const receipt = decide(
      'NOTHING',
      'REGISTER_INCOMING',
      'SMS_REGISTRY',
      { receivedOn: null },
      {
        receivedOn: TODAY,
      },
    );
    const acknowledged = (profile: Pick<AgreementProfile, 'parameters'>) =>
      decide('SUBMITTED', 'ACKNOWLEDGE', 'SMS_REGISTRY', { profile }, { acknowledgedOn: TODAY });
    expect(receipt).toMatchObject({ value: { effects: ['ASSIGN_NUMBER', 'START_CLOCK RECEIPT'] } });
    expect(acknowledged(EU)).toMatchObject({ value: { effects: [] } });
    expect(acknowledged(startingAt(EU, 'ACKNOWLEDGEMENT'))).toMatchObject({
      value: { effects: ['START_CLOCK ACKNOWLEDGEMENT'] },
    });
  });

  it('can be sent back once registered for two working days only, which annuls its clock (RDM-04)', () => {
    const back = (state: ReadmissionState, today: string) =>
      decide(
        state,
        'RETURN_INCOMPLETE',
        'SMS_READMISSION',
        { today: d(today) },
        {
          incompleteReason: 'PHOTO',
        },
      );
    expect(back('REGISTERED', '2026-02-04')).toMatchObject({
      value: { to: 'RETURNED', effects: ['CANCEL_CLOCK'] },
    });
    expect(ruleOf(back('REGISTERED', '2026-02-05'))).toBe('RETURN_IN_TIME');
    expect(ruleOf(back('SUBMITTED', '2026-02-05'))).toBe('RETURNED');
  });

  it('waits with somebody in every state (RDM-09)', () => {
    for (const state of READMISSION_STATES) {
      const holder = holderOf(state, null);
      const acts = READMISSION_ROLES.filter((role) =>
        READMISSION_MACHINE.transitions.some(
          ({ from, actors, command }) =>
            from.includes(state) && actors.includes(role) && command !== 'RECORD_WITHDRAWAL',
        ),
      );
      if ((UNANSWERED_STATES as readonly string[]).includes(state)) expect(acts).toContain(holder);
      else expect(['REQUESTING_STATE', 'NOBODY']).toContain(holder);
    }
    expect(holderOf('VERIFYING', 'PREPARED')).toBe('SMS_HEAD');
    expect(holderOf('VERIFYING', 'SIGNED')).toBe('SMS_REGISTRY');
  });

  it('waits with the head while the effect of its passed limit is open, whatever its next step (RDM-09, D-03)', () => {
    for (const desk of [holderOf('SUBMITTED', null), holderOf('VERIFYING', null)]) {
      expect(heldBy(desk, 'EFFECT_TO_CONFIRM')).toBe('SMS_HEAD');
      for (const standing of CLOCK_STANDINGS.filter((one) => one !== 'EFFECT_TO_CONFIRM'))
        expect(heldBy(desk, standing)).toBe(desk);
    }
  });
});

describe('a reply (RDM-10, RDM-11)', () => {
  it('that is signed is neither signed nor sent back again, and says that it waits for its dispatch', () => {
    const byHead = (command: ReadmissionCommand, replyState: 'SIGNED' | null) =>
      ruleOf(decide('VERIFYING', command, 'SMS_HEAD', { replyState }, { hasText: true }));
    for (const command of ['SIGN_REPLY', 'RETURN_REPLY'] as const) {
      expect(byHead(command, 'SIGNED')).toBe('REPLY_WAITS_FOR_DISPATCH');
      expect(byHead(command, null)).toBe('REPLY_PREPARED');
    }
  });

  const prepare = (input: ReadmissionInput) =>
    ruleOf(decide('VERIFYING', 'PREPARE_REPLY', 'SMS_READMISSION', {}, input));

  it('that refuses has a code and a text, one that accepts has no code', () => {
    expect(prepare({ outcome: 'POSITIVE' })).toBe('VERIFYING');
    expect(prepare({ outcome: 'POSITIVE', refusalReason: 'OTHER' })).toBe('REPLY_REASONS');
    expect(prepare({ outcome: 'NEGATIVE', refusalReason: 'OTHER' })).toBe('REPLY_REASONS');
    expect(prepare({ outcome: 'NEGATIVE', hasText: true })).toBe('REPLY_REASONS');
    const whole = { outcome: 'NEGATIVE', refusalReason: 'NOT_NATIONAL', hasText: true } as const;
    expect(prepare(whole)).toBe('VERIFYING');
  });

  it('is signed before it goes out, and what was signed decides where it leads', () => {
    const dispatch = (given: Partial<ReadmissionFacts>, dispatchedOn = TODAY) =>
      decide('VERIFYING', 'DISPATCH_REPLY', 'SMS_REGISTRY', given, { dispatchedOn });
    expect(ruleOf(dispatch({ replyState: 'PREPARED', replyOutcome: 'POSITIVE' }))).toBe(
      'REPLY_SIGNED',
    );
    const signed = { replyState: 'SIGNED', signedOn: d('2026-02-09') } as const;
    expect(dispatch({ ...signed, replyOutcome: 'POSITIVE' })).toMatchObject({
      value: { to: 'ACCEPTED', effects: ['MEET_CLOCK'] },
    });
    expect(ruleOf(dispatch({ ...signed, replyOutcome: 'NEGATIVE' }))).toBe('REFUSED');
    expect(ruleOf(dispatch({ ...signed, replyOutcome: 'POSITIVE' }, d('2026-02-08')))).toBe(
      'DISPATCHED_DATE',
    );
  });

  it('is prepared, signed and dispatched by three people', () => {
    const sign = decide(
      'VERIFYING',
      'SIGN_REPLY',
      'SMS_HEAD',
      { replyState: 'PREPARED', preparedBy: 'one' },
      {},
      'one',
    );
    expect(!sign.ok && sign.error).toEqual({
      code: 'FOUR_EYES',
      params: { rule: 'SIGNER_IS_ANOTHER' },
      overridableBy: ['SMS_HEAD'],
    });
    const signed = { replyState: 'SIGNED', replyOutcome: 'POSITIVE', signedOn: TODAY } as const;
    for (const taken of [{ preparedBy: 'two' }, { signedBy: 'two' }])
      expect(
        ruleOf(
          decide(
            'VERIFYING',
            'DISPATCH_REPLY',
            'SMS_REGISTRY',
            { ...signed, ...taken },
            { dispatchedOn: TODAY },
            'two',
          ),
        ),
      ).toBe('DISPATCHER_IS_ANOTHER');
  });
});

describe('a limit that passed (RDM-08)', () => {
  const confirm = (today: string, given: Partial<ReadmissionFacts> = {}) =>
    ruleOf(
      decide(
        'VERIFYING',
        'CONFIRM_EFFECT',
        'SMS_HEAD',
        { today: d(today), ...given },
        {
          hasText: true,
        },
      ),
    );

  it('has an effect only when the head confirms it, once, and not before it passed', () => {
    expect(confirm('2026-02-17')).toBe('LIMIT_PASSED');
    expect(confirm('2026-02-18')).toBe('DEEMED_ACCEPTED');
    expect(confirm('2026-02-18', { limitEffect: 'DENIED' })).toBe('EFFECT_NOT_DECIDED');
  });

  it('is never an acceptance by the system itself', () => {
    const bySystem = READMISSION_MACHINE.transitions.filter(({ actors }) =>
      actors.includes('SYSTEM'),
    );
    expect(bySystem).toEqual([]);
  });

  it('stays overdue when the head denies it, and a reply may still go out', () => {
    const denied = decide(
      'VERIFYING',
      'DENY_EFFECT',
      'SMS_HEAD',
      { today: d('2026-02-18') },
      { hasText: true },
    );
    expect(denied).toMatchObject({ value: { to: 'VERIFYING', effects: [] } });
  });
});

describe('an arrival (RDM-12)', () => {
  const plan = (noticeOn: string, hasText = false) =>
    ruleOf(
      decide(
        'ACCEPTED',
        'PLAN_ARRIVAL',
        'SMS_REGISTRY',
        { noticeDueOn: d('2026-02-09') },
        {
          plannedOn: d('2026-02-12'),
          noticeOn: d(noticeOn),
          hasText,
        },
      ),
    );

  it('is announced in time, or late with a reason', () => {
    expect(plan('2026-02-09')).toBe('ACCEPTED');
    expect(plan('2026-02-10')).toBe('NOTICE_LATE');
    expect(plan('2026-02-10', true)).toBe('ACCEPTED');
    expect(isLateNotice(d('2026-02-10'), d('2026-02-09'))).toBe(true);
  });

  it('is confirmed on a day that has come', () => {
    const confirm = (day: string) =>
      ruleOf(decide('ACCEPTED', 'CONFIRM_ARRIVAL', 'SMS_REGISTRY', {}, { arrivedOn: d(day) }));
    expect(confirm('2026-02-10')).toBe('ADMITTED');
    expect(confirm('2026-02-11')).toBe('ARRIVED_DAY');
  });
});

describe('the wall (RDM-13)', () => {
  const ofReadmission = PERMISSIONS.filter((name) =>
    /^(readmission|arrival|agreement)\./.test(name),
  );

  it('lets nobody but the three desks to a readmission, and them to no file of the NGO', () => {
    const desks: readonly string[] = READMISSION_ROLES;
    for (const role of ROLES) {
      const has = ofReadmission.some((name) => scopeOf(role, name) !== undefined);
      expect([role, has]).toEqual([role, desks.includes(role)]);
    }
    const theirs = PERMISSIONS.filter((name) =>
      READMISSION_ROLES.some((role) => scopeOf(role, name) !== undefined),
    );
    expect(theirs.filter((name) => !ofReadmission.includes(name)).sort()).toEqual([
      'account.manage',
      'mail-fault.manage',
      'notice.manage',
      'queue.read',
      'unsent-form.manage',
    ]);
    const others = ROLES.filter((role) => !desks.includes(role)).map((role) => DATABASE_ROLE[role]);
    expect(others).not.toContain('r_sms_readmission');
  });

  it('has a permission for each command, held by exactly the actors of its row', () => {
    for (const command of READMISSION_COMMANDS) {
      const actors = READMISSION_MACHINE.transitions
        .filter((row) => row.command === command)
        .flatMap((row) => row.actors);
      const holders = ROLES.filter((role) => scopeOf(role, readmissionPermission(command)));
      expect([command, holders]).toEqual([command, [...new Set(actors)].sort(byRole)]);
    }
  });

  it('offers to a desk what its rows say, with the reason against it', () => {
    const offers = availableReadmissionActions(
      'VERIFYING',
      { role: 'SMS_HEAD', userId: 'h' },
      facts(),
    );
    expect(offers.map(({ command, allowed }) => [command, allowed])).toEqual([
      ['RETURN_REPLY', false],
      ['SIGN_REPLY', false],
      ['CONFIRM_EFFECT', false],
      ['DENY_EFFECT', false],
    ]);
  });
});

const byRole = (a: string, b: string): number =>
  (ROLES as readonly string[]).indexOf(a) - (ROLES as readonly string[]).indexOf(b);
