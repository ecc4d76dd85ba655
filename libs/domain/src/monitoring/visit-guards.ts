import { addDays, daysBetween, type PlainDate } from '../kernel/index.js';
import { ROLES, scopeOf, type Permission } from '../permissions/index.js';
import type { ProblemParams, Refusal } from '../problems/index.js';
import type { Rules } from '../state-machine/index.js';
import { FINAL_VISIT } from './visit-schedule.js';
import type {
  VisitActor,
  VisitCommand,
  VisitFacts,
  VisitGuard,
  VisitInput,
  VisitNeed,
} from './visit-vocabulary.js';

export interface VisitContext {
  readonly actor: VisitActor;
  readonly facts: VisitFacts;
  readonly input: VisitInput;
}

/** Every value of `params.rule` in a refusal about a visit. */
export type VisitRule = VisitGuard | VisitNeed;

/** States in which nobody visits: ended, or waiting for the person to be found again. */
const NO_VISITS: readonly string[] = [
  'SUSPENDED',
  'REJECTED',
  'CLOSED',
  'TRANSFERRED',
  'ANONYMISED',
];

const refuse = (
  rule: VisitRule,
  params: ProblemParams = {},
  rest: Partial<Refusal> = {},
): Refusal => ({ code: 'RULE_REFUSED', ...rest, params: { rule, ...params } });

const demand = (holds: boolean, rule: VisitRule, params: ProblemParams = {}): Refusal | null =>
  holds ? null : refuse(rule, params);

const isFollowUp = ({ facts }: VisitContext): boolean => facts.code === 'M18';

const caseUnderWay = (context: VisitContext): Refusal | null => {
  const { caseState } = context.facts;
  const afterClosure = isFollowUp(context) && caseState === 'CLOSED';
  return demand(afterClosure || !NO_VISITS.includes(caseState), 'CASE_UNDER_WAY', {
    state: caseState,
  });
};

const consentP5 = (context: VisitContext): Refusal | null =>
  !isFollowUp(context) || context.facts.followUpConsent
    ? null
    : refuse('CONSENT_P5', {}, { code: 'CONSENT_MISSING' });

const notReporter = ({ facts, actor }: VisitContext): Refusal | null =>
  facts.reportedBy !== null && facts.reportedBy === actor.userId
    ? refuse('NOT_REPORTER', {}, { code: 'FOUR_EYES' })
    : null;

/** Who may let it go is said to whoever cannot: by role, or since this person reported it (VISIT-09). */
function notYetRescheduled({ facts, actor }: VisitContext): Refusal | null {
  if (facts.timesRescheduled === 0) return null;
  const waivers = ROLES.filter((role) => scopeOf(role, 'visit.waive') !== undefined);
  const isReporter = facts.reportedBy !== null && facts.reportedBy === actor.userId;
  const mayWaive = !isReporter && waivers.some((role) => role === actor.role);
  return refuse('NOT_YET_RESCHEDULED', mayWaive ? {} : { waivers });
}

/** A visit cannot be missed on a day that is still to come; the system goes by the window alone (VISIT-16). */
const agreedDayCame = ({ facts: { plannedOn, today }, actor }: VisitContext): Refusal | null =>
  plannedOn === null || plannedOn <= today || actor.role === 'SYSTEM'
    ? null
    : refuse('AGREED_DAY_CAME', { on: plannedOn });

export const VISIT_GUARD_RULES: Rules<VisitGuard, VisitContext> = {
  CASE_UNDER_WAY: caseUnderWay,
  CONSENT_P5: consentP5,
  WINDOW_OPEN: ({ facts: { window, today } }) =>
    demand(
      window === null || today >= window.from,
      'WINDOW_OPEN',
      window ? { from: window.from } : {},
    ),
  WINDOW_NOT_OPEN: ({ facts: { window, today } }) =>
    demand(window !== null && today < window.from, 'WINDOW_NOT_OPEN'),
  NOT_YET_RESCHEDULED: notYetRescheduled,
  SURVEY_SETTLED: ({ facts }) => demand(facts.surveySettled, 'SURVEY_SETTLED'),
  FINDINGS_COMPLETE: ({ facts }) =>
    demand(facts.missingFindings.length === 0, 'FINDINGS_COMPLETE', {
      missing: [...facts.missingFindings],
    }),
  NOT_REPORTER: notReporter,
  WAIVED_WITH_CASE: ({ facts }) => demand(facts.waiveReason === 'CASE_ENDED', 'WAIVED_WITH_CASE'),
  AGREED_DAY_CAME: agreedDayCame,
};

/** The final visit may come before its window, where a case that is followed up ends earlier. */
const earliestDay = ({ code, caseState, window }: VisitFacts) =>
  code === FINAL_VISIT && caseState === 'FOLLOW_UP' ? undefined : window?.from;

const earlier = (one: PlainDate | undefined, other: PlainDate): PlainDate =>
  one !== undefined && one < other ? one : other;

function heldDate({ input: { heldOn }, facts }: VisitContext): Refusal | null {
  const pointer = '#/heldOn';
  const from = earliestDay(facts);
  const until = earlier(facts.window?.to, facts.today);
  // No day at all is possible yet, which a range that ends before it begins would not say.
  if (from !== undefined && until < from) return refuse('WINDOW_OPEN', { from }, { pointer });
  if (heldOn && heldOn <= until && (from === undefined || heldOn >= from)) return null;
  return refuse('HELD_DATE', { until, ...(from && { from }) }, { pointer });
}

interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate | undefined;
}

const dayWithin = (
  rule: VisitNeed,
  plannedOn: PlainDate | undefined,
  { from, until }: Days,
): Refusal | null =>
  plannedOn && plannedOn >= from && (until === undefined || plannedOn <= until)
    ? null
    : refuse(rule, { from, ...(until && { until }) }, { pointer: '#/plannedOn' });

/** The day that is agreed is one on which the visit can be held (VISIT-05). */
function plannedDate({ input: { plannedOn }, facts }: VisitContext): Refusal | null {
  const earliest = earliestDay(facts);
  const from = earliest !== undefined && earliest > facts.today ? earliest : facts.today;
  return dayWithin('PLANNED_DATE', plannedOn, { from, until: facts.window?.to });
}

/** The second chance comes soon: no later from now than the visit's own window is long (VISIT-07). */
function newDate({ input: { plannedOn }, facts: { window, today } }: VisitContext): Refusal | null {
  const until = window ? addDays(today, daysBetween(window.from, window.to)) : undefined;
  return dayWithin('NEW_DATE', plannedOn, { from: today, until });
}

/** A system needs no words: its reason is a code. */
const reasonText = ({ input, actor }: VisitContext): Refusal | null =>
  input.hasReason || actor.role === 'SYSTEM'
    ? null
    : refuse('REASON_TEXT', {}, { pointer: '#/reason' });

export const VISIT_NEED_RULES: Rules<VisitNeed, VisitContext> = {
  PLANNED_DATE: plannedDate,
  HELD_DATE: heldDate,
  NEW_DATE: newDate,
  MISS_REASON: ({ input }) =>
    input.missReason ? null : refuse('MISS_REASON', {}, { pointer: '#/missReason' }),
  REASON_TEXT: reasonText,
};

/** The permission behind each command; what the system does needs none. */
export const VISIT_PERMISSIONS = {
  SCHEDULE: null,
  FALL_DUE: null,
  GO_BACK: null,
  TAKE_UP: null,
  PLAN: 'visit.plan',
  RECORD: 'visit.record',
  MISS: 'visit.miss',
  RESCHEDULE: 'visit.reschedule',
  REFUSE: 'visit.refuse',
  WAIVE: 'visit.waive',
} as const satisfies Record<VisitCommand, Permission | null>;
