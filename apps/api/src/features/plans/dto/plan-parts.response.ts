import { ApiProperty } from '@nestjs/swagger';
import {
  ASSISTANCE_TYPES,
  DELIVERY_MODES,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import { GOAL_DIMENSIONS, GOAL_STATES, ITEM_STATES, MEASURE_KINDS } from '@qayidis/domain/plans';

const TEXT = { type: String, nullable: true } as const;
const DAY = { type: String, format: 'date', nullable: true } as const;
const ID = { type: String, format: 'uuid' } as const;
const CENTS = { type: 'integer', description: 'EUR cents' } as const;

export class PlanGoalResponse {
  @ApiProperty(ID) id!: string;
  @ApiProperty({ enum: GOAL_DIMENSIONS, enumName: 'GoalDimension' }) dimension!: string;
  @ApiProperty(TEXT) text!: string | null;
  @ApiProperty(TEXT) indicator!: string | null;
  @ApiProperty(DAY) targetOn!: string | null;
  @ApiProperty({ enum: GOAL_STATES, enumName: 'GoalState' }) state!: string;
  @ApiProperty(DAY) decidedOn!: string | null;
  @ApiProperty(TEXT) decidedByName!: string | null;
  @ApiProperty(TEXT) note!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class PlanItemResponse {
  @ApiProperty(ID) id!: string;
  @ApiProperty({ ...ID, nullable: true }) goalId!: string | null;
  @ApiProperty({ ...ID, nullable: true }) personId!: string | null;
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType' }) type!: string;
  @ApiProperty(TEXT) description!: string | null;
  @ApiProperty({ type: 'integer' }) quantity!: number;
  @ApiProperty({ enum: DELIVERY_MODES, enumName: 'DeliveryMode' }) deliveryMode!: string;
  @ApiProperty(CENTS) plannedMinor!: number;
  @ApiProperty(DAY) plannedOn!: string | null;
  @ApiProperty({ enum: ITEM_STATES, enumName: 'ItemState' }) state!: string;
  @ApiProperty({ type: Boolean, description: 'Does not count against the ceiling' })
  ceilingExempt!: boolean;
  @ApiProperty({ type: Boolean, description: 'Ordered: keeps its type and price' })
  kept!: boolean;
}

export class PlanMeasureResponse {
  @ApiProperty({ enum: VULNERABILITY_FACTORS, enumName: 'VulnerabilityFactor' }) factor!: string;
  @ApiProperty({ enum: MEASURE_KINDS, enumName: 'MeasureKind' }) kind!: string;
  @ApiProperty({ ...ID, nullable: true }) itemId!: string | null;
  @ApiProperty(TEXT) text!: string | null;
}

export class PlanDecisionResponse {
  @ApiProperty(TEXT) byName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty(TEXT) comment!: string | null;
}

/** The manager was asked to let the pending version pass above the ceiling. */
export class CeilingRequestResponse {
  @ApiProperty({ type: String, format: 'date' }) askedOn!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

export class CeilingOverrideResponse {
  @ApiProperty(TEXT) byName!: string | null;
  @ApiProperty(TEXT) reason!: string | null;
}

export class AmendmentChangeResponse {
  @ApiProperty(CENTS) grownMinor!: number;
  @ApiProperty(CENTS) shrunkMinor!: number;
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType', isArray: true })
  newTypes!: string[];
  @ApiProperty({ type: Boolean, description: 'False: takes effect at once' })
  needsApproval!: boolean;
}

export class PlanTotalsResponse {
  @ApiProperty(CENTS) totalMinor!: number;
  @ApiProperty({ ...CENTS, description: 'EUR cents that count, immediate help included' })
  countedMinor!: number;
  @ApiProperty({ ...CENTS, description: 'EUR cents of items of an exempt type' })
  exemptMinor!: number;
  @ApiProperty(CENTS) ceilingMinor!: number;
  @ApiProperty({ type: Boolean }) withinCeiling!: boolean;
  @ApiProperty({ type: 'integer', description: 'Items without a goal' }) unlinkedItems!: number;
  @ApiProperty({ enum: VULNERABILITY_FACTORS, enumName: 'VulnerabilityFactor', isArray: true })
  uncoveredFactors!: string[];
}
