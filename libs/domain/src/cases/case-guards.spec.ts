import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import type { CaseActor, CaseFacts } from './case-facts.js';
import type { CaseState } from './case-states.js';
import { availableActions, decide, isOutOfReach } from './decide.js';
import {
  actorOf,
  COORDINATOR,
  FULL_INPUT,
  MENTOR,
  PLAN,
  PM,
  READY,
  SYSTEM,
  TODAY,
} from './ready-case.fixture.js';
import { CASE_GUARDS, type CaseCommand, type CaseGuard } from './vocabulary.js';

type Change = Partial<CaseFacts>;
/** The guard; a state, command and actor; facts with which it holds (beyond a ready case); and with which not. */
type Row = readonly [
  CaseGuard,
  CaseState | 'NOTHING',
  CaseCommand,
  CaseActor,
  Change | null,
  Change,
];

const submitted: Change = { pendingPlan: { ...PLAN, state: 'SUBMITTED' } };
const plan = (change: Partial<typeof PLAN>): Change => ({ pendingPlan: { ...PLAN, ...change } });
const sent = (change: Partial<typeof PLAN>): Change => plan({ state: 'SUBMITTED', ...change });
const assessed = (change: Partial<CaseFacts['assessment']>): Change => ({
  assessment: { ...READY.assessment, ...change },
});
const referral = (change: Partial<CaseFacts['referral']>): Change => ({
  referral: { ...READY.referral, ...change },
});
const consent = (p1: boolean, p3: boolean): Change => ({ consent: { p1, p3 } });
const day = plainDate;
const DPO = actorOf('DPO');
const beforeArrival: Change = { arrivalConfirmedOn: null };
const appealed: Change = { appeal: 'OPEN' };
const register: Change = { origin: 'REGISTER' };
const noPlan: Change = { pendingPlan: null };

const OPENING: readonly Row[] = [
  [
    'REFERRAL_CONSENT',
    'NOTHING',
    'CREATE_REFERRAL',
    MENTOR,
    null,
    referral({ consentFlag: false }),
  ],
  ['IS_CREATOR', 'DRAFT', 'SUBMIT', MENTOR, null, { createdBy: 'mentor-2' }],
  ['REFERRAL_COMPLETE', 'DRAFT', 'SUBMIT', MENTOR, null, { file: { ...READY.file, place: false } }],
  ['DUPLICATES_DECIDED', 'DRAFT', 'SUBMIT', MENTOR, null, referral({ undecidedDuplicates: 1 })],
  [
    'DRAFT_ABANDONED',
    'DRAFT',
    'PURGE_DRAFT',
    SYSTEM,
    { createdOn: day('2026-05-01') },
    { createdOn: day('2026-05-02') },
  ],
  [
    'ACKNOWLEDGEMENT_LATE',
    'REFERRED',
    'EXPIRE',
    SYSTEM,
    { referredOn: day('2026-05-24') },
    { referredOn: day('2026-05-25') },
  ],
  ['NOT_YET_OVERDUE', 'REFERRED', 'EXPIRE', SYSTEM, null, { overdue: true }],
  ['NOT_FROM_REGISTER', 'REFERRED', 'EXPIRE', SYSTEM, null, register],
  ['ORIGIN_REGISTER', 'REFERRED', 'CLOSE_FROM_REGISTER', COORDINATOR, register, {}],
  [
    'ELIGIBILITY_ANSWERED',
    'SCREENING',
    'WAITLIST',
    COORDINATOR,
    null,
    { eligibility: { missing: ['E1_NATIONAL'], failed: [] } },
  ],
  [
    'ELIGIBILITY_MET',
    'SCREENING',
    'CONFIRM_ELIGIBILITY',
    COORDINATOR,
    null,
    { eligibility: { missing: [], failed: ['E3_IN_TIME'] } },
  ],
  ['CONSENT_P1', 'SCREENING', 'CONFIRM_ELIGIBILITY', COORDINATOR, null, consent(false, true)],
  ['BUDGET_FREE', 'WAITLISTED', 'OFFER_PLACE', COORDINATOR, null, { budgetFree: false }],
  [
    'WITHIN_APPEAL_PERIOD',
    'REJECTED',
    'LODGE_APPEAL',
    MENTOR,
    { appealDueOn: TODAY },
    { appealDueOn: day('2026-05-31') },
  ],
  ['NO_APPEAL_YET', 'REJECTED', 'LODGE_APPEAL', MENTOR, null, { appeal: 'REFUSED' }],
  ['APPEAL_OPEN', 'REJECTED', 'UPHOLD_APPEAL', PM, appealed, { appeal: 'NONE' }],
  ['NOT_REJECTER', 'REJECTED', 'REFUSE_APPEAL', PM, appealed, { ...appealed, rejectedBy: 'pm-1' }],
  ['ARRIVAL_NOT_CONFIRMED', 'REFERRED', 'RECORD_NOT_RETURNED', COORDINATOR, beforeArrival, {}],
  ['ASSIGNED_MENTOR', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, { mentorId: 'mentor-2' }],
];

const WORK: readonly Row[] = [
  [
    'IDENTITY_SEEN',
    'REGISTERED',
    'START_ASSESSMENT',
    MENTOR,
    null,
    { intake: { identitySeen: false, held: true } },
  ],
  [
    'INTAKE_HELD',
    'REGISTERED',
    'START_ASSESSMENT',
    MENTOR,
    null,
    { intake: { identitySeen: true, held: false } },
  ],
  [
    'ARRIVAL_CONFIRMED',
    'REGISTERED',
    'START_ASSESSMENT',
    MENTOR,
    null,
    { ...beforeArrival, arrivalPlannedOn: TODAY },
  ],
  [
    'RAPID_CHECK_DONE',
    'ASSESSMENT',
    'COMPLETE_ASSESSMENT',
    MENTOR,
    null,
    assessed({ rapidCheckDone: false }),
  ],
  [
    'RED_FLAGS_SCREENED',
    'ASSESSMENT',
    'COMPLETE_ASSESSMENT',
    MENTOR,
    null,
    assessed({ unscreenedFlags: ['VOT'] }),
  ],
  [
    'SKILLS_DONE',
    'ASSESSMENT',
    'COMPLETE_ASSESSMENT',
    MENTOR,
    null,
    assessed({ personsWithoutSkills: 1 }),
  ],
  [
    'FAMILY_DONE',
    'ASSESSMENT',
    'COMPLETE_ASSESSMENT',
    MENTOR,
    null,
    assessed({ familyDone: false }),
  ],
  ['PLAN_DRAFTED', 'PLANNING', 'SUBMIT_PLAN', MENTOR, plan({ state: 'RETURNED' }), noPlan],
  ['PLAN_HAS_GOAL', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, plan({ goals: 0 })],
  ['PLAN_HAS_ITEM', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, plan({ items: 0 })],
  ['ITEMS_LINKED', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, plan({ unlinkedItems: 1 })],
  ['FACTORS_COVERED', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, plan({ uncoveredFactors: ['GBV'] })],
  [
    'WITHIN_CEILING',
    'PLANNING',
    'SUBMIT_PLAN',
    MENTOR,
    plan({ countedMinor: 150_001, ceilingOverridden: true }),
    plan({ countedMinor: 150_001 }),
  ],
  ['PLAN_SIGNED', 'PLANNING', 'SUBMIT_PLAN', MENTOR, null, plan({ signed: false })],
  ['PLAN_SUBMITTED', 'ASSISTANCE', 'APPROVE_AMENDMENT', PM, submitted, noPlan],
  [
    'NOT_PLAN_AUTHOR',
    'PLAN_REVIEW',
    'APPROVE_PLAN',
    COORDINATOR,
    submitted,
    sent({ authorId: 'coordinator-1' }),
  ],
  [
    'WITHIN_LIMIT',
    'PLAN_REVIEW',
    'APPROVE_PLAN',
    COORDINATOR,
    sent({ totalMinor: 200_000 }),
    sent({ totalMinor: 200_001 }),
  ],
  [
    'DONOR_ELIGIBLE',
    'PLAN_REVIEW',
    'APPROVE_PLAN',
    COORDINATOR,
    submitted,
    { ...submitted, donorEligible: false },
  ],
  [
    'SMALL_CHANGE_FUNDED',
    'ASSISTANCE',
    'AMEND_PLAN',
    MENTOR,
    { budgetFree: false },
    { budgetFree: false, ...plan({ needsApproval: false }) },
  ],
  ['PLAN_PENDING', 'ASSISTANCE', 'DISCARD_AMENDMENT', MENTOR, submitted, noPlan],
  [
    'IS_PLAN_AUTHOR',
    'ASSISTANCE',
    'DISCARD_AMENDMENT',
    MENTOR,
    null,
    plan({ authorId: 'mentor-2' }),
  ],
  ['HAS_ITEM', 'ASSISTANCE', 'ALL_DELIVERED', SYSTEM, noPlan, { ...noPlan, itemStates: [] }],
  [
    'ITEMS_FINISHED',
    'ASSISTANCE',
    'ALL_DELIVERED',
    SYSTEM,
    noPlan,
    { ...noPlan, itemStates: ['VERIFIED', 'DELIVERED'] },
  ],
  ['NO_PLAN_PENDING', 'ASSISTANCE', 'ALL_DELIVERED', SYSTEM, noPlan, plan({ state: 'RETURNED' })],
  [
    'SUPPORT_WINDOW_OPEN',
    'FOLLOW_UP',
    'RECORD_NEW_NEED',
    MENTOR,
    { supportEndOn: TODAY },
    { supportEndOn: day('2026-05-31') },
  ],
  ['SUPPORT_END_KNOWN', 'ASSISTANCE', 'EXTEND_SUPPORT', PM, null, { supportEndOn: null }],
  ['NOT_YET_EXTENDED', 'ASSISTANCE', 'EXTEND_SUPPORT', PM, null, { supportExtensionMonths: 1 }],
  ['VULNERABLE', 'ASSISTANCE', 'EXTEND_SUPPORT', PM, null, assessed({ vulnerable: false })],
];

const held = (lastHeldOn: string): Change => ({
  contact: { attempts: 0, channels: 0, lastHeldOn: day(lastHeldOn) },
});

const ENDING: readonly Row[] = [
  ['CONTACT_RESTORED', 'SUSPENDED', 'RESUME', MENTOR, held('2026-02-20'), held('2026-02-19')],
  [
    'SUSPENDED_UNREACHABLE',
    'SUSPENDED',
    'CLOSE_LOST_CONTACT',
    COORDINATOR,
    null,
    { suspendReason: 'HOSPITAL' },
  ],
  [
    'SUSPENDED_LONG_ENOUGH',
    'SUSPENDED',
    'CLOSE_LOST_CONTACT',
    COORDINATOR,
    { suspendedOn: day('2026-03-03') },
    { suspendedOn: day('2026-03-04') },
  ],
  [
    'NOT_CLOSURE_REQUESTER',
    'CLOSURE_REVIEW',
    'CONFIRM_CLOSURE',
    COORDINATOR,
    null,
    { closureRequestedBy: 'coordinator-1' },
  ],
  ['CONSENT_P3', 'ASSISTANCE', 'TRANSFER_OUT', COORDINATOR, null, consent(true, false)],
  [
    'RECEIVER_ACCEPTED',
    'ASSISTANCE',
    'TRANSFER_OUT',
    COORDINATOR,
    null,
    { receiverAccepted: false },
  ],
  [
    'WITHIN_REOPEN_PERIOD',
    'CLOSED',
    'REOPEN',
    COORDINATOR,
    { closedOn: day('2025-12-03') },
    { closedOn: day('2025-12-02') },
  ],
  [
    'BEFORE_SUPPORT_END',
    'CLOSED',
    'REOPEN',
    COORDINATOR,
    { supportEndOn: day('2026-06-02') },
    { supportEndOn: TODAY },
  ],
  ['RETENTION_OVER', 'CLOSED', 'ANONYMISE', DPO, null, { retentionEndsOn: TODAY }],
  ['NO_LEGAL_HOLD', 'CLOSED', 'ANONYMISE', DPO, null, { legalHold: true }],
  ['NO_OPEN_APPEAL', 'REJECTED', 'ANONYMISE', DPO, null, appealed],
  ['NOT_CASE_CREATOR', 'CLOSED', 'ANONYMISE', DPO, null, { createdBy: DPO.userId }],
];

const ROWS = [...OPENING, ...WORK, ...ENDING];

describe('a guard', () => {
  it.each(ROWS)('%s lets %s > %s pass or refuses it', (guard, state, command, actor, good, bad) => {
    const facts = { ...READY, ...good };
    const request = { command, actor, input: FULL_INPUT };
    expect(decide(state, request, facts)).toMatchObject({ ok: true });
    const refused = decide(state, request, { ...READY, ...bad });
    expect(refused).toMatchObject({ ok: false, error: { params: { rule: guard } } });
    if (state === 'NOTHING' || actor === SYSTEM) return;
    const offer = availableActions(state, actor, { ...READY, ...bad }).find(
      (each) => each.command === command,
    );
    if (!refused.ok && isOutOfReach(refused.error)) expect(offer).toBeUndefined();
    else expect(offer).toMatchObject({ allowed: false, refusal: { params: { rule: guard } } });
  });

  it('is covered by this table, each one', () => {
    const covered = new Set<string>(ROWS.map(([guard]) => guard));
    expect(CASE_GUARDS.filter((guard) => !covered.has(guard))).toEqual([]);
  });
});

describe('a step that a case can never take', () => {
  it.each([
    ['REGISTER' as const, true],
    ['REFERRAL' as const, false],
    ['SMS_REFERRAL' as const, false],
  ])('is not offered: closing by the register a case of origin %s', (origin, offered) => {
    const offers = availableActions('REFERRED', COORDINATOR, { ...READY, origin });
    expect(offers.some(({ command }) => command === 'CLOSE_FROM_REGISTER')).toBe(offered);
  });
});

describe('a refusal', () => {
  const refusal = (state: CaseState, command: CaseCommand, actor: CaseActor, change: Change) => {
    const outcome = decide(state, { command, actor, input: FULL_INPUT }, { ...READY, ...change });
    return outcome.ok ? undefined : outcome.error;
  };

  it('names who may decide otherwise', () => {
    const large = sent({ totalMinor: 200_001 });
    expect(refusal('PLAN_REVIEW', 'APPROVE_PLAN', COORDINATOR, large)).toEqual({
      code: 'RULE_REFUSED',
      params: { rule: 'WITHIN_LIMIT', totalMinor: 200_001, limitMinor: 200_000 },
      overridableBy: ['PM'],
    });
    expect(refusal('PLAN_REVIEW', 'APPROVE_PLAN', PM, large)).toBeUndefined();
  });

  it('by four eyes names whoever may take the step in place of the one who may not (D-36)', () => {
    const own = { closureRequestedBy: COORDINATOR.userId };
    expect(refusal('CLOSURE_REVIEW', 'CONFIRM_CLOSURE', COORDINATOR, own)).toEqual({
      code: 'FOUR_EYES',
      params: { rule: 'NOT_CLOSURE_REQUESTER' },
      overridableBy: ['COORDINATOR', 'PM'],
    });
    const offered = availableActions('CLOSURE_REVIEW', COORDINATOR, { ...READY, ...own });
    const [reason] = offered.find(({ command }) => command === 'CONFIRM_CLOSURE')?.refusals ?? [];
    expect(reason?.overridableBy).toEqual(['COORDINATOR', 'PM']);
  });

  it('says four eyes, consent or duplicate in its code', () => {
    expect([
      refusal('CLOSURE_REVIEW', 'CONFIRM_CLOSURE', PM, { closureRequestedBy: 'pm-1' })?.code,
      refusal('SCREENING', 'CONFIRM_ELIGIBILITY', COORDINATOR, consent(false, false))?.code,
      refusal('REFERRED', 'ACKNOWLEDGE', COORDINATOR, referral({ undecidedDuplicates: 2 }))?.code,
    ]).toEqual(['FOUR_EYES', 'CONSENT_MISSING', 'DUPLICATE_SUSPECTED']);
  });

  it('holds back nothing: an offer lists every reason', () => {
    const bare = { ...READY, ...noPlan, ...consent(false, false), mentorId: 'mentor-1' };
    const offer = availableActions('PLANNING', MENTOR, bare).find(
      ({ command }) => command === 'SUBMIT_PLAN',
    );
    expect(offer?.refusals.map(({ params }) => params?.['rule'])).toEqual([
      'CONSENT_P1',
      'PLAN_DRAFTED',
    ]);
  });
});
