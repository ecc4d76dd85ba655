import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../kernel/index.js';
import { commandsFrom } from '../state-machine/index.js';
import type { CaseInput } from './case-context.js';
import { blankCaseFacts, type CaseActor, type CaseFacts } from './case-facts.js';
import { CASE_MACHINE } from './case-machine.js';
import {
  CASE_STATES,
  ENDABLE_STATES,
  SUSPEND_REASONS,
  WORK_STATES,
  type CaseState,
} from './case-states.js';
import { CLOSURE_REASONS } from './closure-reasons.js';
import {
  availableActions,
  decide,
  isOutOfReach,
  permissionOf,
  type CaseDecision,
} from './decide.js';
import { FULL_INPUT, PLAN, READY, TODAY } from './ready-case.fixture.js';
import { CASE_COMMANDS, type CaseCommand } from './vocabulary.js';

type Place = CaseState | 'NOTHING';

interface World {
  readonly state: Place;
  readonly facts: CaseFacts;
  /** An approved plan exists. */
  readonly planned: boolean;
}

type Kind = 'FORWARD' | 'EVENT' | 'END';

interface Step {
  readonly kind: Kind;
  readonly pick: number;
  readonly days: number;
  readonly yes: boolean;
  readonly input: CaseInput;
}

const ACTORS: readonly CaseActor[] = [
  { role: 'MENTOR', userId: 'mentor-1' },
  { role: 'MENTOR', userId: 'mentor-2' },
  { role: 'COORDINATOR', userId: 'coordinator-1' },
  { role: 'COORDINATOR', userId: 'coordinator-2' },
  { role: 'PM', userId: 'pm-1' },
  { role: 'SMS_MONITOR', userId: 'sms-1' },
  { role: 'DPO', userId: 'dpo-1' },
  { role: 'SYSTEM', userId: null },
];

const EVENTS: readonly CaseCommand[] = [
  'ASSIGN_MENTOR',
  'CONFIRM_ARRIVAL',
  'EXTEND_SUPPORT',
  'MOVE_FLIGHT',
  'RECORD_NO_SHOW',
  'RETURN_PLAN',
];
const ENDS: readonly CaseCommand[] = [
  'CLOSE_FROM_REGISTER',
  'CLOSE_LOST_CONTACT',
  'CONFIRM_CLOSURE',
  'ANONYMISE',
  'PURGE_DRAFT',
  'RECORD_NOT_RETURNED',
  'REJECT',
  'REQUEST_CLOSURE',
  'SUSPEND',
  'TRANSFER_OUT',
  'WAITLIST',
  'WITHDRAW',
];
const kindOf = (command: CaseCommand): Kind => {
  if (EVENTS.includes(command)) return 'EVENT';
  return ENDS.includes(command) ? 'END' : 'FORWARD';
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('FORWARD' as const) },
    { weight: 3, arbitrary: fc.constant('EVENT' as const) },
    { weight: 1, arbitrary: fc.constant('END' as const) },
  ),
  pick: fc.nat(1000),
  days: fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(800) }),
  yes: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  input: fc.record({
    closureReason: fc.constantFrom(...CLOSURE_REASONS),
    suspendReason: fc.constantFrom(...SUSPEND_REASONS),
    mentorId: fc.constantFrom('mentor-1', 'mentor-2'),
    extensionMonths: fc.integer({ min: 1, max: 6 }),
  }),
});

/** What lies outside the machine: mostly done when `yes`, not done otherwise. */
function surroundings({ facts, state }: World, { yes, days }: Step): CaseFacts {
  const today = addDays(facts.today, days);
  const base = yes ? READY : blankCaseFacts(today);
  const { referral, eligibility, consent, intake, assessment, checklist, monitoring, contact } =
    base;
  const { budgetFree, donorEligible, receiverAccepted, file, arrivalPlannedOn } = base;
  const ended = facts.closedOn ?? facts.rejectedOn;
  return {
    ...facts,
    ...{ today, referral, eligibility, consent, intake, assessment, checklist, monitoring },
    ...{ budgetFree, donorEligible, receiverAccepted, file, arrivalPlannedOn },
    contact: yes ? { ...contact, lastHeldOn: today } : contact,
    pendingPlan: state === 'PLANNING' && yes ? (facts.pendingPlan ?? PLAN) : facts.pendingPlan,
    itemStates: yes ? ['VERIFIED'] : ['ORDERED'],
    appealDueOn: facts.rejectedOn ? addDays(facts.rejectedOn, 21) : null,
    retentionEndsOn: ended ? addMonths(ended, 24) : null,
  };
}

function pendingPlanAfter(facts: CaseFacts, { effects }: CaseDecision): CaseFacts['pendingPlan'] {
  const codes = effects.map(({ code }) => code);
  const pending = facts.pendingPlan;
  if (codes.includes('ACTIVATE_PLAN_VERSION') || codes.includes('DISCARD_PLAN_VERSION'))
    return null;
  if (codes.includes('OPEN_AMENDMENT')) return PLAN;
  if (codes.includes('SUBMIT_PLAN_VERSION')) return pending && { ...pending, state: 'SUBMITTED' };
  if (codes.includes('RETURN_PLAN_VERSION')) return pending && { ...pending, state: 'RETURNED' };
  return pending;
}

const arrivalOf = (facts: CaseFacts, input: CaseInput): CaseInput => ({
  ...FULL_INPUT,
  ...input,
  arrivalOn: addDays(facts.today, -3),
});

/** Who is offered what, by state and kind. */
const OFFERS = new Map(
  [...CASE_STATES, 'NOTHING' as const].flatMap((state) =>
    (['FORWARD', 'EVENT', 'END'] as const).map((kind) => {
      const offers = ACTORS.flatMap((actor) =>
        commandsFrom(CASE_MACHINE, state, actor.role)
          .filter((command) => kindOf(command) === kind)
          .map((command) => ({ actor, command })),
      );
      return [`${state} ${kind}`, offers] as const;
    }),
  ),
);

function choose(state: Place, { kind, pick }: Step) {
  const offers = OFFERS.get(`${state} ${kind}`) ?? [];
  return offers[pick % Math.max(1, offers.length)];
}

/** Every world through which a walk leads, with the decision that led to it. */
function walk(origin: CaseFacts['origin'], steps: readonly Step[]) {
  const start = { ...blankCaseFacts(TODAY), origin, createdBy: 'mentor-1' };
  let world: World = { state: 'NOTHING', facts: start, planned: false };
  const trail: { before: World; after: World; command: CaseCommand; by: CaseActor }[] = [];
  for (const each of steps) {
    const facts = surroundings(world, each);
    const before: World = { ...world, facts };
    const chosen = choose(world.state, each);
    world = before;
    if (!chosen) continue;
    const { actor, command } = chosen;
    const request = { command, actor, input: arrivalOf(facts, each.input) };
    const outcome = decide(world.state, request, facts);
    if (!outcome.ok) continue;
    const { to, columns } = outcome.value;
    const pendingPlan = pendingPlanAfter(facts, outcome.value);
    const planned = before.planned || command === 'APPROVE_PLAN';
    world = { state: to, facts: { ...facts, ...columns, pendingPlan }, planned };
    trail.push({ before, after: world, command, by: actor });
    if (to === 'NOTHING') break;
  }
  return trail;
}

/** The invariants CASE-INV-01.. of docs/domain/cases.md: null when they hold, else the one that broke. */
const STATE_INVARIANTS: Readonly<Record<string, (world: World) => boolean>> = {
  '01 a suspended case knows where from': ({ state, facts }) =>
    state !== 'SUSPENDED' || isAmong(facts.stateBeforeSuspension, WORK_STATES),
  '02 nobody else remembers a suspension': ({ state, facts }) =>
    facts.stateBeforeSuspension === null ||
    isAmong(state, ['SUSPENDED', 'CLOSURE_REVIEW', 'CLOSED', 'TRANSFERRED', 'ANONYMISED']),
  '03 a case on its way out knows where from and why': ({ state, facts }) =>
    !isAmong(state, ['CLOSURE_REVIEW', 'CLOSED']) ||
    (facts.closureReason !== null && isAmong(facts.stateBeforeClosure, ENDABLE_STATES)),
  '04 a closed case has its day': ({ state, facts }) =>
    (facts.closedOn !== null) === isAmong(state, ['CLOSED', 'TRANSFERRED']) ||
    state === 'ANONYMISED',
  '05 from screening on somebody leads': ({ state, facts }) =>
    !isAmong(state, ['SCREENING', 'WAITLISTED', 'REJECTED', 'SUSPENDED', ...WORK_STATES]) ||
    facts.mentorId !== null,
  '06 work begins with registration': ({ state, facts }) =>
    !isAmong(state, ['SUSPENDED', ...WORK_STATES]) || facts.registeredOn !== null,
  '07 completed means out of follow-up': ({ state, facts }) =>
    facts.closureReason !== 'COMPLETED' ||
    facts.stateBeforeClosure === 'FOLLOW_UP' ||
    facts.origin === 'REGISTER' ||
    state === 'NOTHING',
  '08 lost contact means out of a suspension': ({ facts }) =>
    facts.closureReason !== 'LOST_CONTACT' ||
    facts.stateBeforeClosure === 'SUSPENDED' ||
    facts.origin === 'REGISTER',
  '09 assistance rests on an approved plan': ({ state, planned }) =>
    !isAmong(state, ['ASSISTANCE', 'FOLLOW_UP']) || planned,
  '10 support ends at most 18 months after the arrival': ({ facts }) =>
    facts.supportEndOn === null ||
    (facts.arrivalConfirmedOn !== null &&
      facts.supportEndOn <= addMonths(facts.arrivalConfirmedOn, 18)),
};

type Leg = ReturnType<typeof walk>[number];

const MOVE_INVARIANTS: Readonly<Record<string, (leg: Leg) => boolean>> = {
  '11 a plan is approved by another than its author': ({ command, before, by }) =>
    !isAmong(command, ['APPROVE_PLAN', 'APPROVE_AMENDMENT']) ||
    before.facts.pendingPlan?.authorId !== by.userId,
  '12 a closure is confirmed by another than who asked': ({ command, before, by }) =>
    command !== 'CONFIRM_CLOSURE' || before.facts.closureRequestedBy !== by.userId,
  '13 only reopening leads out of CLOSED, and raises the episode by one': (leg) =>
    leg.before.state !== 'CLOSED' || leg.after.state === 'CLOSED'
      ? leg.after.facts.episode === leg.before.facts.episode
      : leg.after.state === 'ANONYMISED' ||
        leg.after.facts.episode === leg.before.facts.episode + 1,
  '14 nothing leads out of ANONYMISED': ({ before }) => before.state !== 'ANONYMISED',
  '15 a reopened case starts in SCREENING or later': ({ command, after }) =>
    command !== 'REOPEN' || !isAmong(after.state, ['DRAFT', 'REFERRED']),
  '16 a case from a register is never purged nor expired': ({ command, before }) =>
    before.facts.origin !== 'REGISTER' || !isAmong(command, ['PURGE_DRAFT', 'EXPIRE']),
};

const isAmong = (value: string | null, list: readonly string[]): boolean =>
  value !== null && list.includes(value);

const broken = (leg: Leg): readonly string[] => [
  ...Object.entries(STATE_INVARIANTS).flatMap(([name, holds]) => (holds(leg.after) ? [] : [name])),
  ...Object.entries(MOVE_INVARIANTS).flatMap(([name, holds]) => (holds(leg) ? [] : [name])),
];

/** A hundred walks by default, ten thousand in `npm run test:long`. */
const WALKS = 'LONG_TESTS' in globalThis ? 10_000 : 100;

const origins = fc.constantFrom('REFERRAL', 'SMS_REFERRAL', 'REGISTER' as const);
const walks = fc.array(step, { minLength: 60, maxLength: 120, size: 'max' });

describe('no sequence of commands', () => {
  it('breaks an invariant, and together they visit every state', () => {
    const visited = new Set<Place>();
    fc.assert(
      fc.property(origins, walks, (origin, steps) => {
        for (const leg of walk(origin, steps)) {
          visited.add(leg.after.state);
          const faults = broken(leg);
          if (faults.length > 0) throw new Error(JSON.stringify({ faults, leg }));
        }
      }),
      { numRuns: WALKS, seed: 20_260_601 },
    );
    expect([...CASE_STATES].filter((state) => !visited.has(state))).toEqual([]);
  });
});

describe('what is offered', () => {
  it('is what is decided, for every state, actor and facts', () => {
    const facts = fc.record({ yes: fc.boolean(), arrived: fc.boolean(), planned: fc.boolean() });
    const place = fc.constantFrom(...CASE_STATES);
    fc.assert(
      fc.property(
        place,
        fc.constantFrom(...ACTORS),
        facts,
        (state, actor, { yes, arrived, planned }) => {
          const known: CaseFacts = {
            ...(yes ? READY : blankCaseFacts(TODAY)),
            mentorId: 'mentor-1',
            arrivalConfirmedOn: arrived ? TODAY : null,
            pendingPlan: planned ? { ...PLAN, state: 'SUBMITTED' } : null,
            stateBeforeSuspension: 'PLANNING',
            stateBeforeClosure: 'FOLLOW_UP',
          };
          const input = { ...FULL_INPUT, arrivalOn: TODAY };
          const offers = availableActions(state, actor, known);
          const refusals = CASE_COMMANDS.filter(permissionOf).flatMap((command) => {
            const outcome = decide(state, { command, actor, input }, known);
            if (outcome.ok) return [{ command, allowed: true }];
            const absent = ['FORBIDDEN', 'TRANSITION_NOT_ALLOWED'].includes(outcome.error.code);
            return absent || isOutOfReach(outcome.error)
              ? []
              : [{ command, allowed: false, refusal: outcome.error }];
          });
          expect(refusals).toHaveLength(offers.length);
          expect(refusals).toEqual(
            expect.arrayContaining(
              offers.map(({ command, allowed, refusal }) =>
                refusal ? { command, allowed, refusal } : { command, allowed },
              ),
            ),
          );
        },
      ),
    );
  });
});
