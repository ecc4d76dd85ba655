import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import {
  ARRIVAL_EVIDENCE,
  CASE_COMMANDS,
  CASE_NEEDS,
  CASE_STATES,
  CLOCK_KINDS,
  FILE_FIELDS,
  type FileField,
} from '@qayidis/domain/cases';
import { HOUSING_STATUSES, RELATIONS, RETURN_TYPES } from '@qayidis/domain/code-lists';
import { ROLES } from '@qayidis/domain/permissions';
import { PersonResponse } from '../../persons/public.js';

const DAY = { type: String, format: 'date', nullable: true } as const;
const TEXT = { type: String, nullable: true } as const;
const WHOLE = { type: 'integer', nullable: true } as const;
const CODES_AND_NUMBERS = { type: 'object', additionalProperties: true } as const;

export const MEMBER_RELATIONS = ['PRINCIPAL', ...RELATIONS] as const;

export class CaseMemberResponse {
  @ApiProperty({ enum: MEMBER_RELATIONS, enumName: 'MemberRelation' }) relation!: string;
  @ApiProperty({ type: Boolean }) dependant!: boolean;
  @ApiProperty({ type: PersonResponse }) person!: PersonResponse;
}

export class ReturnEventResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(TEXT) sendingCountry!: string | null;
  @ApiProperty(TEXT) hostCity!: string | null;
  @ApiProperty(DAY) leftAzerbaijanOn!: string | null;
  @ApiProperty(DAY) departedHostOn!: string | null;
  @ApiProperty(DAY) plannedArrivalOn!: string | null;
  @ApiProperty(DAY) arrivalOn!: string | null;
  @ApiProperty({ enum: ARRIVAL_EVIDENCE, enumName: 'ArrivalEvidence', nullable: true })
  arrivalEvidence!: string | null;
  @ApiProperty(TEXT) arrivalConfirmedBy!: string | null;
  @ApiProperty(TEXT) arrivalPoint!: string | null;
  @ApiProperty({ enum: RETURN_TYPES, enumName: 'ReturnType' }) returnType!: string;
  @ApiProperty({ type: Boolean, nullable: true }) escorted!: boolean | null;
  @ApiProperty(WHOLE) monthsAbroad!: number | null;
  @ApiProperty(TEXT) priorScheme!: string | null;
  @ApiProperty({ ...WHOLE, description: 'EUR cents' }) priorCashMinor!: number | null;
}

export class HouseholdResponse {
  @ApiProperty(WHOLE) size!: number | null;
  @ApiProperty(WHOLE) adults!: number | null;
  @ApiProperty(WHOLE) children!: number | null;
  @ApiProperty({ enum: HOUSING_STATUSES, enumName: 'HousingStatus', nullable: true })
  housingStatus!: string | null;
  @ApiProperty({ ...WHOLE, description: 'qəpik a month' }) incomeMinor!: number | null;
  @ApiProperty({ ...WHOLE, description: 'qəpik' }) debtMinor!: number | null;
}

export class DeadlineResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind!: string;
  @ApiProperty({ type: String, description: 'Where the rule stands' }) rule!: string;
  @ApiProperty({ type: String, format: 'date' }) startedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ enum: ['OPEN', 'PAUSED'], enumName: 'DeadlineState' }) state!: string;
  @ApiProperty({ type: String }) ownerRole!: string;
  @ApiProperty({ ...CODES_AND_NUMBERS, description: 'Terms, starts, days passed over, pauses' })
  explanation!: Record<string, unknown>;
}

export class CaseTaskResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty(CODES_AND_NUMBERS) params!: Record<string, unknown>;
  @ApiProperty({ ...TEXT, description: 'What a colleague wrote' }) text!: string | null;
  @ApiProperty(DAY) dueOn!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) assigneeRole!: string;
  @ApiProperty(TEXT) assigneeName!: string | null;
  @ApiProperty({ type: Boolean, description: 'The caller may complete it' }) mine!: boolean;
  @ApiProperty({ type: Boolean, description: 'It lost its point with the end of the case' })
  ended!: boolean;
}

export class ReasonResponse {
  @ApiProperty({ type: String, description: 'A problem code' }) code!: string;
  @ApiProperty({ ...CODES_AND_NUMBERS, description: '`rule` names the rule' })
  params!: Record<string, unknown>;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true }) overridableBy!: string[];
}

/** How much of what a file must hold is there (I29). */
export class CompletenessResponse {
  @ApiProperty({ type: 'integer' }) filled!: number;
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ enum: FILE_FIELDS, enumName: 'FileField', isArray: true }) missing!: FileField[];
}

export class GoalCountResponse {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) reached!: number;
}

/** What the file still lacks for the next step of the work. */
export class NextStepResponse {
  @ApiProperty({ enum: [...CASE_STATES, 'COMPLETED'], enumName: 'NextState' }) state!: string;
  @ApiProperty({ enum: FILE_FIELDS, enumName: 'FileField', isArray: true }) missing!: FileField[];
}

/** One command of the machine as this case offers it to this person now. */
@ApiExtraModels(ReasonResponse)
export class CaseActionResponse {
  @ApiProperty({ enum: CASE_COMMANDS, enumName: 'CaseCommand' }) command!: string;
  @ApiProperty({ type: String }) permission!: string;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ enum: CASE_NEEDS, enumName: 'CaseNeed', isArray: true }) needs!: string[];
  @ApiProperty({ type: ReasonResponse, isArray: true }) reasons!: ReasonResponse[];
}
