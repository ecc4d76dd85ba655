import type { EvidenceKind } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { ItemCommand, ItemInput } from '@qayidis/domain/plans';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { type PlanItemEntity, sealText } from '../plans/public.js';

/** What comes with a command on an item. */
export interface ItemBody {
  readonly deliveredOn?: PlainDate;
  readonly evidence?: readonly EvidenceKind[];
  readonly cancelReason?: string;
  readonly comment?: string;
}

/** A part of the body as the rules ask for it: that it is there. */
export const inputOf = ({
  deliveredOn,
  evidence = [],
  cancelReason,
  comment,
}: ItemBody): ItemInput => ({
  hasEvidence: evidence.length > 0,
  ...(deliveredOn !== undefined && { deliveredOn }),
  ...(cancelReason !== undefined && { hasCancelReason: true }),
  ...(comment !== undefined && { hasComment: true }),
});

interface Change {
  readonly item: PlanItemEntity;
  readonly body: ItemBody;
  readonly key: SubjectKey;
}

type Columns = Partial<PlanItemEntity>;

const together = (item: PlanItemEntity, more: readonly EvidenceKind[] = []): EvidenceKind[] => [
  ...new Set([...item.evidence, ...more]),
];

const decided = (tx: Transaction, approval: 'APPROVED' | 'REFUSED', { item, body, key }: Change) =>
  ({
    approval,
    approvedBy: tx.actor.userId,
    approvalCommentCipher: sealText(key, 'approval_comment_cipher', item.id, body.comment),
  }) satisfies Columns;

/** The columns that a command sets beside the state. */
const COLUMNS: Readonly<
  Partial<Record<ItemCommand, (tx: Transaction, change: Change) => Columns>>
> = {
  APPROVE_IMMEDIATE_HELP: (tx, change) => ({
    ...decided(tx, 'APPROVED', change),
    approvedMinor: change.item.plannedMinor,
  }),
  REFUSE_IMMEDIATE_HELP: (tx, change) => decided(tx, 'REFUSED', change),
  ORDER: (tx) => ({ orderedOn: tx.today, orderedBy: tx.actor.userId }),
  DELIVER: (tx, { item, body }) => ({
    deliveredOn: body.deliveredOn ?? null,
    deliveredBy: tx.actor.userId,
    evidence: together(item, body.evidence),
  }),
  ADD_EVIDENCE: (_tx, { item, body }) => ({ evidence: together(item, body.evidence) }),
  VERIFY: (tx, { item, body }) => ({
    verifiedOn: tx.today,
    verifiedBy: tx.actor.userId,
    evidence: together(item, body.evidence),
  }),
  CANCEL: (_tx, { item, body, key }) => ({
    cancelReasonCipher: sealText(key, 'cancel_reason_cipher', item.id, body.cancelReason),
  }),
  RETURN_GOODS: (tx, { item, body, key }) => ({
    returnRecordedOn: tx.today,
    returnRecordedBy: tx.actor.userId,
    returnCommentCipher: sealText(key, 'return_comment_cipher', item.id, body.comment),
  }),
};

export const itemColumns = (tx: Transaction, command: ItemCommand, change: Change): Columns =>
  COLUMNS[command]?.(tx, change) ?? {};
