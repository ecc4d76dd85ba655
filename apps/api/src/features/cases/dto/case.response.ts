import { ApiProperty } from '@nestjs/swagger';
import { CLOSURE_REASONS, REJECT_REASONS, SUSPEND_REASONS } from '@qayidis/domain/cases';
import { CONFIDENTIALITY_LEVELS } from '@qayidis/domain/code-lists';
import {
  CaseActionResponse,
  CaseMemberResponse,
  CaseTaskResponse,
  CompletenessResponse,
  DeadlineResponse,
  GoalCountResponse,
  HouseholdResponse,
  NextStepResponse,
  ReturnEventResponse,
} from './case-parts.response.js';
import { CaseRowResponse, UserNameResponse } from './case-row.response.js';

const DAY = { type: String, format: 'date', nullable: true } as const;
const TEXT = { type: String, nullable: true } as const;

/** The whole page of a case, with what may be done next. */
export class CaseResponse extends CaseRowResponse {
  @ApiProperty({ type: 'integer' }) episode!: number;
  @ApiProperty({ type: String }) programmeName!: string;
  @ApiProperty(TEXT) organisationName!: string | null;
  @ApiProperty({ type: UserNameResponse, nullable: true }) coordinator!: UserNameResponse | null;
  @ApiProperty(TEXT) economicRegion!: string | null;
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, enumName: 'ConfidentialityLevel' })
  confidentiality!: string;
  @ApiProperty({ type: Boolean }) referralConsent!: boolean;
  @ApiProperty({ type: CompletenessResponse, description: 'Mandatory fields of this state' })
  completeness!: CompletenessResponse;
  @ApiProperty({ type: NextStepResponse, nullable: true, description: 'Null: no work goes on' })
  nextStep!: NextStepResponse | null;
  @ApiProperty({ type: 'integer' }) undecidedDuplicates!: number;
  @ApiProperty(DAY) referredOn!: string | null;
  @ApiProperty(DAY) registeredOn!: string | null;
  @ApiProperty(DAY) supportEndOn!: string | null;
  @ApiProperty({ type: 'integer' }) supportExtensionMonths!: number;
  @ApiProperty({ ...DAY, description: 'The receiver of a transfer agreed' })
  receiverAcceptedOn!: string | null;
  @ApiProperty(DAY) suspendedOn!: string | null;
  @ApiProperty({ enum: SUSPEND_REASONS, enumName: 'SuspendReason', nullable: true })
  suspendReason!: string | null;
  @ApiProperty(DAY) rejectedOn!: string | null;
  @ApiProperty({ enum: REJECT_REASONS, enumName: 'RejectReason', nullable: true })
  rejectReason!: string | null;
  @ApiProperty({ enum: ['NONE', 'OPEN', 'UPHELD', 'REFUSED'], enumName: 'AppealState' })
  appeal!: string;
  @ApiProperty({ enum: CLOSURE_REASONS, enumName: 'ClosureReason', nullable: true })
  closureReason!: string | null;
  @ApiProperty(DAY) closedOn!: string | null;
  @ApiProperty({ type: GoalCountResponse, description: 'Goals of the plan in force' })
  goals!: GoalCountResponse;
  @ApiProperty({ type: Boolean, description: 'Completed, with at least one goal reached (4.5)' })
  formalSuccess!: boolean;
  @ApiProperty(TEXT) stateBeforeSuspension!: string | null;
  @ApiProperty(TEXT) stateBeforeClosure!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: CaseMemberResponse, isArray: true }) members!: CaseMemberResponse[];
  @ApiProperty({ type: ReturnEventResponse }) returnEvent!: ReturnEventResponse;
  @ApiProperty({ type: HouseholdResponse, nullable: true }) household!: HouseholdResponse | null;
  @ApiProperty({ type: DeadlineResponse, isArray: true }) deadlines!: DeadlineResponse[];
  @ApiProperty({ type: CaseTaskResponse, isArray: true }) tasks!: CaseTaskResponse[];
  @ApiProperty({ type: CaseActionResponse, isArray: true }) actions!: CaseActionResponse[];
}
