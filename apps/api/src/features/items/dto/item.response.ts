import { ApiProperty } from '@nestjs/swagger';
import {
  ASSISTANCE_TYPES,
  DELIVERY_MODES,
  EVIDENCE_KINDS,
  IMMEDIATE_HELP_TYPES,
} from '@qayidis/domain/code-lists';
import { ITEM_COMMANDS, ITEM_NEEDS, ITEM_STATES } from '@qayidis/domain/plans';
import { pageOf } from '../../../platform/http/index.js';
import { ReasonResponse } from '../../cases/public.js';

const TEXT = { type: String, nullable: true } as const;
const DAY = { type: String, format: 'date', nullable: true } as const;
const ID = { type: String, format: 'uuid' } as const;
const CENTS = { type: 'integer', description: 'EUR cents' } as const;
const APPROVALS = ['PENDING', 'APPROVED', 'REFUSED'];

/** One command as this item offers it to this person now. */
export class ItemActionResponse {
  @ApiProperty({ enum: ITEM_COMMANDS, enumName: 'ItemCommand' }) command!: string;
  @ApiProperty({ type: String }) permission!: string;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ enum: ITEM_NEEDS, enumName: 'ItemNeed', isArray: true }) needs!: string[];
  @ApiProperty({ type: ReasonResponse, isArray: true }) reasons!: ReasonResponse[];
}

/** What everybody who works with items sees: money and dates, never for whom or what for. */
export class ItemRowResponse {
  @ApiProperty(ID) id!: string;
  @ApiProperty(ID) caseId!: string;
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType' }) type!: string;
  @ApiProperty({ type: 'integer' }) quantity!: number;
  @ApiProperty({ enum: DELIVERY_MODES, enumName: 'DeliveryMode' }) deliveryMode!: string;
  @ApiProperty(CENTS) plannedMinor!: number;
  @ApiProperty({ ...CENTS, nullable: true }) approvedMinor!: number | null;
  @ApiProperty({ ...CENTS, description: 'EUR cents of the budget that are bound for it' })
  committedMinor!: number;
  @ApiProperty({ enum: ITEM_STATES, enumName: 'ItemState' }) state!: string;
  @ApiProperty({ type: Boolean, description: 'Immediate help' }) immediate!: boolean;
  @ApiProperty({ enum: APPROVALS, enumName: 'ItemApproval', nullable: true }) approval!:
    | string
    | null;
  @ApiProperty(DAY) plannedOn!: string | null;
  @ApiProperty(DAY) orderedOn!: string | null;
  @ApiProperty(DAY) deliveredOn!: string | null;
  @ApiProperty(DAY) verifiedOn!: string | null;
  @ApiProperty(DAY) settledOn!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: ItemActionResponse, isArray: true }) actions!: ItemActionResponse[];
}

export class ItemPageResponse extends pageOf(ItemRowResponse) {}

/** An item as those who work on the case see it. */
export class ItemResponse extends ItemRowResponse {
  @ApiProperty({ ...ID, nullable: true }) goalId!: string | null;
  @ApiProperty({ ...ID, nullable: true }) personId!: string | null;
  @ApiProperty(TEXT) description!: string | null;
  @ApiProperty({ enum: EVIDENCE_KINDS, enumName: 'EvidenceKind', isArray: true })
  evidence!: string[];
  @ApiProperty({
    type: String,
    isArray: true,
    description: 'Groups of evidence kinds, joined by |, of which none was seen',
  })
  missingEvidence!: string[];
  @ApiProperty(TEXT) deliveredByName!: string | null;
  @ApiProperty(TEXT) verifiedByName!: string | null;
  @ApiProperty(TEXT) approvedByName!: string | null;
  @ApiProperty(TEXT) approvalComment!: string | null;
  @ApiProperty(TEXT) cancelReason!: string | null;
  @ApiProperty(DAY) returnRecordedOn!: string | null;
  @ApiProperty(TEXT) returnComment!: string | null;
}

export class ImmediateHelpResponse {
  @ApiProperty({ type: Boolean, description: 'Whether you may give some now' }) allowed!: boolean;
  @ApiProperty(CENTS) capMinor!: number;
  @ApiProperty(CENTS) givenMinor!: number;
  @ApiProperty(CENTS) leftMinor!: number;
  @ApiProperty({ enum: IMMEDIATE_HELP_TYPES, enumName: 'ImmediateHelpType', isArray: true })
  types!: string[];
}

export class CaseItemsResponse {
  @ApiProperty({ type: ItemResponse, isArray: true }) items!: ItemResponse[];
  @ApiProperty({ type: ImmediateHelpResponse }) immediateHelp!: ImmediateHelpResponse;
}
