import type { AssistanceType, EvidenceKind } from '../code-lists/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { Role } from '../permissions/index.js';

/** States of an assistance item (reintegration.md 3.2). */
export const ITEM_STATES = [
  'PLANNED',
  'APPROVED',
  'ORDERED',
  'DELIVERED',
  'VERIFIED',
  'SETTLED',
  'CANCELLED',
  'RETURNED_GOODS',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Nothing is owed for these any more; for every other item in force money is open. */
export const ITEM_FINALS = [
  'SETTLED',
  'CANCELLED',
  'RETURNED_GOODS',
] as const satisfies readonly ItemState[];

export const ITEM_COMMANDS = [
  'PLAN',
  'GIVE_IMMEDIATE_HELP',
  'APPROVE_IMMEDIATE_HELP',
  'REFUSE_IMMEDIATE_HELP',
  'APPROVE',
  'ORDER',
  'DELIVER',
  'ADD_EVIDENCE',
  'VERIFY',
  'SETTLE',
  'CANCEL',
  'RETURN_GOODS',
  'VERIFY_RETURN',
] as const;
export type ItemCommand = (typeof ITEM_COMMANDS)[number];

/** Commands that give account of what was handed out; they are open after the case has ended too (CASE-79). */
export const ACCOUNT_COMMANDS: readonly ItemCommand[] = [
  'APPROVE_IMMEDIATE_HELP',
  'REFUSE_IMMEDIATE_HELP',
  'SETTLE',
  'VERIFY_RETURN',
];

export const isAccount = (command: ItemCommand): boolean => ACCOUNT_COMMANDS.includes(command);

/** What must hold. A refusal names the guard as `params.rule`. */
export const ITEM_GUARDS = [
  'IMMEDIATE_STATE',
  'IMMEDIATE_TYPE',
  'IMMEDIATE_WITHIN_CAP',
  'IMMEDIATE_UNDECIDED',
  'IMMEDIATE_APPROVED',
  'NOT_GIVER',
  'CASE_IN_ASSISTANCE',
  'CASE_NOT_ENDED',
  'NOT_DELIVERER',
  'RETURN_NOT_RECORDED',
  'RETURN_RECORDED',
  'NOT_RETURN_RECORDER',
] as const;
export type ItemGuard = (typeof ITEM_GUARDS)[number];

export const ITEM_NEEDS = [
  'DELIVERY_DATE',
  'EVIDENCE',
  'EVIDENCE_COMPLETE',
  'CANCEL_REASON',
  'COMMENT',
] as const;
export type ItemNeed = (typeof ITEM_NEEDS)[number];

export const ITEM_EFFECTS = [
  'START_APPROVAL_CLOCK',
  'STOP_APPROVAL_CLOCK',
  'RELEASE_COMMITMENT',
  'REVERSE_COMMITMENT',
  'NOTIFY_COORDINATOR',
  'NOTIFY_MENTOR',
] as const;
export type ItemEffect = (typeof ITEM_EFFECTS)[number];

export type ItemRole = Role | 'SYSTEM';

export interface ItemVocabulary {
  readonly state: ItemState;
  readonly command: ItemCommand;
  readonly actor: ItemRole;
  readonly guard: ItemGuard;
  readonly need: ItemNeed;
  readonly effect: ItemEffect;
  readonly memory: never;
}

export interface ItemActor {
  readonly role: ItemRole;
  readonly userId: string | null;
}

export interface ItemFacts {
  readonly today: PlainDate;
  readonly caseState: string;
  readonly type: AssistanceType;
  /** EUR cents. */
  readonly amountMinor: number;
  readonly immediate: boolean;
  /** Null: not ordered, or not known when; IMMEDIATE: help that is only now written down. */
  readonly orderedOn: PlainDate | 'IMMEDIATE' | null;
  /** Immediate help of the case without this item, refused help left out; EUR cents. */
  readonly immediateGivenMinor: number;
  readonly approvedBy: string | null;
  readonly deliveredBy: string | null;
  readonly evidence: readonly EvidenceKind[];
  readonly returnRecordedBy: string | null;
}

export interface ItemInput {
  readonly deliveredOn?: PlainDate;
  readonly hasEvidence?: boolean;
  readonly hasCancelReason?: boolean;
  readonly hasComment?: boolean;
}
