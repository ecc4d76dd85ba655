import { IMMEDIATE_HELP_TYPES } from '../code-lists/index.js';
import type { Permission } from '../permissions/index.js';
import type { ProblemParams, Refusal } from '../problems/index.js';
import type { Rules } from '../state-machine/index.js';
import { deliveryRange, immediateHelpRange } from './delivery-days.js';
import { missingEvidence } from './evidence.js';
import type { ItemActor, ItemFacts, ItemGuard, ItemInput, ItemNeed } from './item-vocabulary.js';
import type { PlanParameters } from './parameters.js';

export interface ItemContext {
  readonly actor: ItemActor;
  readonly facts: ItemFacts;
  readonly input: ItemInput;
  readonly parameters: PlanParameters;
}

/** Every value of `params.rule` in a refusal about an item. */
export type ItemRule = ItemGuard | ItemNeed | 'DELIVERY_TOO_EARLY';

/** States in which immediate help may be given: from SCREENING onward, while the case is worked on (D-14). */
export const IMMEDIATE_HELP_STATES: readonly string[] = [
  'SCREENING',
  'WAITLISTED',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
];

const ENDED: readonly string[] = ['REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED'];

const refuse = (
  rule: ItemRule,
  params: ProblemParams = {},
  rest: Partial<Refusal> = {},
): Refusal => ({ code: 'RULE_REFUSED', ...rest, params: { rule, ...params } });

const demand = (holds: boolean, rule: ItemRule, params: ProblemParams = {}): Refusal | null =>
  holds ? null : refuse(rule, params);

const otherThan = (maker: string | null, { actor }: ItemContext, rule: ItemGuard) =>
  maker !== null && maker === actor.userId ? refuse(rule, {}, { code: 'FOUR_EYES' }) : null;

function withinCap({ facts, parameters }: ItemContext): Refusal | null {
  const capMinor = parameters.IMMEDIATE_HELP_CAP.value;
  const leftMinor = Math.max(0, capMinor - facts.immediateGivenMinor);
  return demand(facts.amountMinor <= leftMinor, 'IMMEDIATE_WITHIN_CAP', { capMinor, leftMinor });
}

/** Not a guard: who verifies may bring what was still missing, such as the spot check they made themselves. */
function evidenceComplete({ facts }: ItemContext): Refusal | null {
  const missing = missingEvidence(facts.type, facts.evidence);
  return missing.length === 0
    ? null
    : refuse('EVIDENCE_COMPLETE', { missing }, { pointer: '#/evidence' });
}

function deliveryDate({ input, facts }: ItemContext): Refusal | null {
  const { today, orderedOn } = facts;
  const pointer = '#/deliveredOn';
  const { earliest } =
    orderedOn === 'IMMEDIATE' ? immediateHelpRange(today) : deliveryRange(today, orderedOn);
  if (!input.deliveredOn || input.deliveredOn > today)
    return refuse('DELIVERY_DATE', { until: today }, { pointer });
  if (earliest === undefined || input.deliveredOn >= earliest) return null;
  return refuse('DELIVERY_TOO_EARLY', { from: earliest, until: today }, { pointer });
}

export const ITEM_GUARD_RULES: Rules<ItemGuard, ItemContext> = {
  IMMEDIATE_STATE: ({ facts }) =>
    demand(IMMEDIATE_HELP_STATES.includes(facts.caseState), 'IMMEDIATE_STATE', {
      state: facts.caseState,
    }),
  IMMEDIATE_TYPE: ({ facts: { type } }) =>
    demand((IMMEDIATE_HELP_TYPES as readonly string[]).includes(type), 'IMMEDIATE_TYPE', { type }),
  IMMEDIATE_WITHIN_CAP: withinCap,
  IMMEDIATE_UNDECIDED: ({ facts }) =>
    demand(facts.immediate && facts.approvedBy === null, 'IMMEDIATE_UNDECIDED'),
  IMMEDIATE_APPROVED: ({ facts }) =>
    demand(!facts.immediate || facts.approvedBy !== null, 'IMMEDIATE_APPROVED'),
  NOT_GIVER: (context) => otherThan(context.facts.deliveredBy, context, 'NOT_GIVER'),
  CASE_IN_ASSISTANCE: ({ facts }) =>
    demand(facts.caseState === 'ASSISTANCE', 'CASE_IN_ASSISTANCE', { state: facts.caseState }),
  CASE_NOT_ENDED: ({ facts }) =>
    demand(!ENDED.includes(facts.caseState), 'CASE_NOT_ENDED', { state: facts.caseState }),
  NOT_DELIVERER: (context) => otherThan(context.facts.deliveredBy, context, 'NOT_DELIVERER'),
  RETURN_NOT_RECORDED: ({ facts }) =>
    demand(facts.returnRecordedBy === null, 'RETURN_NOT_RECORDED'),
  RETURN_RECORDED: ({ facts }) => demand(facts.returnRecordedBy !== null, 'RETURN_RECORDED'),
  NOT_RETURN_RECORDER: (context) =>
    otherThan(context.facts.returnRecordedBy, context, 'NOT_RETURN_RECORDER'),
};

export const ITEM_NEED_RULES: Rules<ItemNeed, ItemContext> = {
  DELIVERY_DATE: deliveryDate,
  EVIDENCE: ({ input }) =>
    input.hasEvidence ? null : refuse('EVIDENCE', {}, { pointer: '#/evidence' }),
  EVIDENCE_COMPLETE: evidenceComplete,
  CANCEL_REASON: ({ input }) =>
    input.hasCancelReason ? null : refuse('CANCEL_REASON', {}, { pointer: '#/cancelReason' }),
  COMMENT: ({ input }) =>
    input.hasComment ? null : refuse('COMMENT', {}, { pointer: '#/comment' }),
};

/** The permission behind each command; APPROVE comes with the plan and needs none. */
export const ITEM_PERMISSIONS = {
  PLAN: 'plan.draft',
  GIVE_IMMEDIATE_HELP: 'item.give-immediate-help',
  APPROVE_IMMEDIATE_HELP: 'item.approve-immediate-help',
  REFUSE_IMMEDIATE_HELP: 'item.refuse-immediate-help',
  APPROVE: null,
  ORDER: 'item.order',
  DELIVER: 'item.deliver',
  ADD_EVIDENCE: 'item.add-evidence',
  VERIFY: 'item.verify',
  SETTLE: 'item.settle',
  CANCEL: 'item.cancel',
  RETURN_GOODS: 'item.return-goods',
  VERIFY_RETURN: 'item.verify-return',
} as const satisfies Record<string, Permission | null>;
