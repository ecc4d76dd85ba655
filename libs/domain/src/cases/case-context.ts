import type { PlainDate } from '../kernel/index.js';
import type { ProblemParams, Refusal } from '../problems/index.js';
import type { CaseActor, CaseFacts } from './case-facts.js';
import type { CaseState, RejectReason, SuspendReason } from './case-states.js';
import type { ClosureReason } from './closure-reasons.js';
import type { CaseParameters } from './parameters.js';
import type { CaseCommand, CaseGuard, CaseNeed } from './vocabulary.js';

/** How an arrival was confirmed (D-13). */
export const ARRIVAL_EVIDENCE = [
  'MET_AT_AIRPORT',
  'TICKET',
  'BOARDING_PASS',
  'ENTRY_STAMP',
  'PARTNER_MESSAGE',
  'OWN_WORD',
] as const;
export type ArrivalEvidence = (typeof ARRIVAL_EVIDENCE)[number];

/** How a withdrawal was made known (reintegration.md 3 row 24). */
export const WITHDRAWAL_RECORDS = ['SIGNED', 'RECORDED'] as const;
export type WithdrawalRecord = (typeof WITHDRAWAL_RECORDS)[number];

/** What the person who commands says. Free text itself stays outside: the rules ask only whether it is there. */
export interface CaseInput {
  readonly hasComment?: boolean;
  readonly hasLetterText?: boolean;
  readonly mentorId?: string;
  readonly rejectReason?: RejectReason;
  readonly suspendReason?: SuspendReason;
  readonly closureReason?: ClosureReason;
  /** Day on which the register shows the case as ended; today when absent. */
  readonly endedOn?: PlainDate;
  readonly withdrawalRecord?: WithdrawalRecord;
  readonly stopSharing?: boolean;
  readonly arrivalOn?: PlainDate;
  readonly arrivalEvidence?: ArrivalEvidence;
  readonly plannedOn?: PlainDate;
  readonly extensionMonths?: number;
}

export interface CaseRequest {
  readonly command: CaseCommand;
  readonly actor: CaseActor;
  readonly input?: CaseInput;
}

export interface CaseContext {
  readonly state: CaseState | 'NOTHING';
  readonly actor: CaseActor;
  readonly facts: CaseFacts;
  readonly input: CaseInput;
  readonly parameters: CaseParameters;
}

/** Reasons beyond the names of guards and needs that a refusal may carry in `params.rule`. */
export const CASE_DETAIL_RULES = [
  'CLOSURE_REASON_STATE',
  'CLOSURE_CHECKLIST',
  'UNREACHABLE_PROOF',
  'DATE_NOT_IN_FUTURE',
  'DATE_NOT_BEFORE_ARRIVAL',
  'DATE_IMPLAUSIBLE',
  'OTHER_MENTOR',
  'STATE_REMEMBERED',
] as const;
export type CaseDetailRule = (typeof CASE_DETAIL_RULES)[number];

/** Every value of `params.rule` in a refusal of a case command. */
export type CaseRule = CaseGuard | CaseNeed | CaseDetailRule;

/** A refusal that names its rule. */
export const refuse = (
  rule: CaseRule,
  params: ProblemParams = {},
  rest: Omit<Refusal, 'code' | 'params'> & Partial<Pick<Refusal, 'code'>> = {},
): Refusal => ({ code: 'RULE_REFUSED', ...rest, params: { rule, ...params } });

/** Null when it holds, else the plain refusal by that rule. */
export const demand = (holds: boolean, rule: CaseRule, params: ProblemParams = {}) =>
  holds ? null : refuse(rule, params);

/** Null when actor and maker differ, else FOUR_EYES (reintegration.md 2). */
export const demandOtherThan = (
  maker: string | null | undefined,
  { actor }: CaseContext,
  rule: CaseGuard,
): Refusal | null =>
  maker && maker === actor.userId ? refuse(rule, {}, { code: 'FOUR_EYES' }) : null;
