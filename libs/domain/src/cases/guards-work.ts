import type { Rules } from '../state-machine/index.js';
import { demand, demandOtherThan, refuse, type CaseContext } from './case-context.js';
import type { CaseFacts, PendingPlanFacts } from './case-facts.js';
import type { CaseGuard } from './vocabulary.js';

/** Items in one of these need nothing more before follow-up (D-37). */
export const FINISHED_ITEM_STATES: readonly string[] = [
  'VERIFIED',
  'SETTLED',
  'CANCELLED',
  'RETURNED_GOODS',
];

const supportOpen = ({ origin, supportEndOn }: CaseFacts, last: (end: string) => boolean) =>
  origin === 'REGISTER' || supportEndOn === null || last(supportEndOn);

/** Asks about the pending version; where there is none, PLAN_DRAFTED or PLAN_SUBMITTED has already refused. */
const ofPlan = (
  { facts }: CaseContext,
  rule: CaseGuard,
  holds: (plan: PendingPlanFacts) => boolean,
) => demand(facts.pendingPlan === null || holds(facts.pendingPlan), rule);

function withinCeiling({ facts: { pendingPlan: plan } }: CaseContext) {
  if (plan === null || plan.ceilingOverridden || plan.countedMinor <= plan.ceilingMinor)
    return null;
  return refuse(
    'WITHIN_CEILING',
    { countedMinor: plan.countedMinor, ceilingMinor: plan.ceilingMinor },
    { overridableBy: ['PM'] },
  );
}

function withinLimit({ actor, facts: { pendingPlan: plan }, parameters }: CaseContext) {
  const limitMinor = parameters.COORDINATOR_LIMIT.value;
  if (actor.role !== 'COORDINATOR' || plan === null || plan.totalMinor <= limitMinor) return null;
  return refuse(
    'WITHIN_LIMIT',
    { totalMinor: plan.totalMinor, limitMinor },
    { overridableBy: ['PM'] },
  );
}

/** Guards of assessment, plan, assistance and follow-up. */
export const WORK_GUARDS = {
  IDENTITY_SEEN: ({ facts }) => demand(facts.intake.identitySeen, 'IDENTITY_SEEN'),
  ARRIVAL_CONFIRMED: ({ facts }) => demand(facts.arrivalConfirmedOn !== null, 'ARRIVAL_CONFIRMED'),
  INTAKE_HELD: ({ facts }) => demand(facts.intake.held, 'INTAKE_HELD'),
  RAPID_CHECK_DONE: ({ facts }) => demand(facts.assessment.rapidCheckDone, 'RAPID_CHECK_DONE'),
  RED_FLAGS_SCREENED: ({ facts }) =>
    demand(facts.assessment.unscreenedFlags.length === 0, 'RED_FLAGS_SCREENED', {
      flags: facts.assessment.unscreenedFlags,
    }),
  SKILLS_DONE: ({ facts }) =>
    demand(facts.assessment.personsWithoutSkills === 0, 'SKILLS_DONE', {
      count: facts.assessment.personsWithoutSkills,
    }),
  FAMILY_DONE: ({ facts }) => demand(facts.assessment.familyDone, 'FAMILY_DONE'),
  PLAN_DRAFTED: ({ facts: { pendingPlan } }) =>
    demand(pendingPlan !== null && pendingPlan.state !== 'SUBMITTED', 'PLAN_DRAFTED'),
  PLAN_SUBMITTED: ({ facts: { pendingPlan } }) =>
    demand(pendingPlan?.state === 'SUBMITTED', 'PLAN_SUBMITTED'),
  PLAN_PENDING: ({ facts }) => demand(facts.pendingPlan !== null, 'PLAN_PENDING'),
  NO_PLAN_PENDING: ({ facts }) => demand(facts.pendingPlan === null, 'NO_PLAN_PENDING'),
  PLAN_HAS_GOAL: (context) => ofPlan(context, 'PLAN_HAS_GOAL', ({ goals }) => goals > 0),
  PLAN_HAS_ITEM: (context) => ofPlan(context, 'PLAN_HAS_ITEM', ({ items }) => items > 0),
  ITEMS_LINKED: ({ facts }) =>
    demand(!facts.pendingPlan?.unlinkedItems, 'ITEMS_LINKED', {
      count: facts.pendingPlan?.unlinkedItems ?? 0,
    }),
  FACTORS_COVERED: ({ facts }) =>
    demand(!facts.pendingPlan?.uncoveredFactors.length, 'FACTORS_COVERED', {
      factors: facts.pendingPlan?.uncoveredFactors ?? [],
    }),
  WITHIN_CEILING: withinCeiling,
  PLAN_SIGNED: (context) => ofPlan(context, 'PLAN_SIGNED', ({ signed }) => signed),
  NOT_PLAN_AUTHOR: (context) =>
    demandOtherThan(context.facts.pendingPlan?.authorId, context, 'NOT_PLAN_AUTHOR'),
  IS_PLAN_AUTHOR: (context) =>
    ofPlan(context, 'IS_PLAN_AUTHOR', ({ authorId }) => authorId === context.actor.userId),
  WITHIN_LIMIT: withinLimit,
  DONOR_ELIGIBLE: ({ facts }) => demand(facts.donorEligible, 'DONOR_ELIGIBLE'),
  SMALL_CHANGE_FUNDED: ({ facts }) =>
    demand(facts.budgetFree || facts.pendingPlan?.needsApproval !== false, 'SMALL_CHANGE_FUNDED'),
  HAS_ITEM: ({ facts }) => demand(facts.itemStates.length > 0, 'HAS_ITEM'),
  ITEMS_FINISHED: ({ facts }) => {
    const open = facts.itemStates.filter((state) => !FINISHED_ITEM_STATES.includes(state));
    return demand(open.length === 0, 'ITEMS_FINISHED', { count: open.length });
  },
  SUPPORT_WINDOW_OPEN: ({ facts }) =>
    demand(
      supportOpen(facts, (end) => facts.today <= end),
      'SUPPORT_WINDOW_OPEN',
      facts.supportEndOn ? { until: facts.supportEndOn } : {},
    ),
  BEFORE_SUPPORT_END: ({ facts }) =>
    demand(
      supportOpen(facts, (end) => facts.today < end),
      'BEFORE_SUPPORT_END',
      facts.supportEndOn ? { until: facts.supportEndOn } : {},
    ),
  SUPPORT_END_KNOWN: ({ facts }) => demand(facts.supportEndOn !== null, 'SUPPORT_END_KNOWN'),
  NOT_YET_EXTENDED: ({ facts }) => demand(facts.supportExtensionMonths === 0, 'NOT_YET_EXTENDED'),
  VULNERABLE: ({ facts }) => demand(facts.assessment.vulnerable, 'VULNERABLE'),
} as const satisfies Partial<Rules<CaseGuard, CaseContext>>;
