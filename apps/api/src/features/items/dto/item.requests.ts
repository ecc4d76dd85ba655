import {
  ASSISTANCE_TYPES,
  type AssistanceType,
  DELIVERY_MODES,
  type DeliveryMode,
  EVIDENCE_KINDS,
  type EvidenceKind,
  IMMEDIATE_HELP_TYPES,
  type ImmediateHelpType,
} from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  CodeField,
  CodesField,
  DateField,
  IntegerField,
  PageQuery,
  CodesParameter,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';
import { ITEM_STATES, type ItemState } from '@qayidis/domain/plans';

const MAYBE = { optional: true, nullable: true } as const;
const EVIDENCE = { name: 'EvidenceKind', max: EVIDENCE_KINDS.length } as const;

export class GiveImmediateHelpRequest {
  @CodeField(IMMEDIATE_HELP_TYPES, { name: 'ImmediateHelpType' }) type!: ImmediateHelpType;
  @TextField({ ...MAYBE, max: 1000, lines: true }) description?: string | null;
  @IntegerField({ min: 1, max: 100_000 }) quantity!: number;
  @CodeField(DELIVERY_MODES, { name: 'DeliveryMode' }) deliveryMode!: DeliveryMode;
  @IntegerField({ min: 1, max: 100_000_000, description: 'EUR cents' }) amountMinor!: number;
  @UuidField({ ...MAYBE, description: 'A member of the case' }) personId?: string | null;
  @DateField() deliveredOn!: PlainDate;
  @CodesField(EVIDENCE_KINDS, EVIDENCE) evidence!: EvidenceKind[];
}

export class DeliverItemRequest {
  @DateField() deliveredOn!: PlainDate;
  @CodesField(EVIDENCE_KINDS, EVIDENCE) evidence!: EvidenceKind[];
}

export class AddEvidenceRequest {
  @CodesField(EVIDENCE_KINDS, { ...EVIDENCE, min: 1 }) evidence!: EvidenceKind[];
}

export class VerifyItemRequest {
  @CodesField(EVIDENCE_KINDS, { ...EVIDENCE, description: 'Seen beyond what was recorded' })
  evidence!: EvidenceKind[];
}

export class CancelItemRequest {
  @TextField({ max: 1000, lines: true }) cancelReason!: string;
}

export class ItemCommentRequest {
  @TextField({ max: 1000, lines: true }) comment!: string;
}

export const ITEM_SORTS = [
  'case',
  '-case',
  'amount',
  '-amount',
  'delivered',
  '-delivered',
  'verified',
  '-verified',
] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

export class ListItemsQuery extends PageQuery {
  @CodesParameter(ITEM_STATES, { optional: true, name: 'ItemState' }) state?: ItemState[];
  @CodesParameter(ASSISTANCE_TYPES, { optional: true, name: 'AssistanceType' })
  type?: AssistanceType[];
  @CodeField(['true'], { optional: true, description: 'Money is bound for it' }) committed?: string;
  @UuidField({ optional: true, description: 'Of one case' }) caseId?: string;
  @CodeField(ITEM_SORTS, { optional: true, name: 'ItemSort' }) sort: ItemSort = '-case';
}
