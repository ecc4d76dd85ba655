import { ApiProperty } from '@nestjs/swagger';
import {
  ASSISTANCE_TYPES,
  CONSENT_METHODS,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import { PLAN_VERSION_STATES } from '@qayidis/domain/plans';
import {
  AmendmentChangeResponse,
  CeilingOverrideResponse,
  CeilingRequestResponse,
  PlanDecisionResponse,
  PlanGoalResponse,
  PlanItemResponse,
  PlanMeasureResponse,
  PlanTotalsResponse,
} from './plan-parts.response.js';

const TEXT = { type: String, nullable: true } as const;
const DAY = { type: String, format: 'date', nullable: true } as const;
const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const CENTS = { type: 'integer', description: 'EUR cents' } as const;

export class PlanVersionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ enum: PLAN_VERSION_STATES, enumName: 'PlanVersionState' }) state!: string;
  @ApiProperty({ type: Boolean }) amendment!: boolean;
  @ApiProperty(TEXT) authorName!: string | null;
  @ApiProperty(INSTANT) submittedAt!: string | null;
  @ApiProperty({ type: PlanDecisionResponse, nullable: true })
  decision!: PlanDecisionResponse | null;
  @ApiProperty({ type: 'integer', description: 'For If-Match' }) version!: number;
}

export class PlanResponse extends PlanVersionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) authorId!: string;
  @ApiProperty(TEXT) amendmentReason!: string | null;
  @ApiProperty(TEXT) summary!: string | null;
  @ApiProperty(TEXT) language!: string | null;
  @ApiProperty(CENTS) ownContributionMinor!: number;
  @ApiProperty(CENTS) otherFundingMinor!: number;
  @ApiProperty(DAY) signedOn!: string | null;
  @ApiProperty({ enum: CONSENT_METHODS, enumName: 'ConsentMethod', nullable: true })
  signatureMethod!: string | null;
  @ApiProperty({ type: CeilingOverrideResponse, nullable: true })
  ceilingOverride!: CeilingOverrideResponse | null;
  @ApiProperty({ type: PlanGoalResponse, isArray: true }) goals!: PlanGoalResponse[];
  @ApiProperty({ type: PlanItemResponse, isArray: true }) items!: PlanItemResponse[];
  @ApiProperty({ type: PlanMeasureResponse, isArray: true }) measures!: PlanMeasureResponse[];
  @ApiProperty({ type: PlanTotalsResponse }) totals!: PlanTotalsResponse;
  @ApiProperty({ type: AmendmentChangeResponse, nullable: true })
  change!: AmendmentChangeResponse | null;
}

/** How the ceiling of this case comes about; all amounts in EUR cents. */
export class CeilingResponse {
  @ApiProperty(CENTS) limitMinor!: number;
  @ApiProperty(CENTS) principalMinor!: number;
  @ApiProperty(CENTS) perDependantMinor!: number;
  @ApiProperty({ type: 'integer' }) dependants!: number;
  @ApiProperty(CENTS) capMinor!: number;
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType', isArray: true })
  exemptTypes!: string[];
  @ApiProperty({ ...CENTS, description: 'EUR cents that a coordinator may approve alone' })
  coordinatorLimitMinor!: number;
  @ApiProperty({ ...CENTS, description: 'EUR cents of immediate help that count' })
  immediateHelpMinor!: number;
}

export class PlansResponse {
  @ApiProperty({ type: CeilingResponse }) ceiling!: CeilingResponse;
  @ApiProperty({
    enum: VULNERABILITY_FACTORS,
    enumName: 'VulnerabilityFactor',
    isArray: true,
    description: 'HIGH and CRITICAL: each needs an answer',
  })
  gravestFactors!: string[];
  @ApiProperty({ type: PlanResponse, nullable: true }) active!: PlanResponse | null;
  @ApiProperty({ type: PlanResponse, nullable: true }) pending!: PlanResponse | null;
  @ApiProperty({ type: PlanVersionResponse, isArray: true, description: 'Newest first' })
  versions!: PlanVersionResponse[];
  @ApiProperty({ type: Boolean, description: 'Whether you may say what became of the goals' })
  goalsDecidable!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether you may save a draft now' })
  draftable!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether you may let the pending version pass' })
  overridable!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether you may ask the manager to let it pass' })
  overrideAskable!: boolean;
  @ApiProperty({ type: CeilingRequestResponse, nullable: true, description: 'Waits for an answer' })
  overrideRequest!: CeilingRequestResponse | null;
}
