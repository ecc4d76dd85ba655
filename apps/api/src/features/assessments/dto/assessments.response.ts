import {
  ApiExtraModels,
  ApiProperty,
  type ApiPropertyOptions,
  getSchemaPath,
} from '@nestjs/swagger';
import {
  CONTRADICTIONS,
  ELIGIBILITY_ANSWERS,
  ELIGIBILITY_QUESTIONS,
  PRIORITY_LEVELS,
} from '@qayidis/domain/assessments';
import { REJECT_REASONS } from '@qayidis/domain/cases';
import {
  FACTOR_SEVERITIES,
  RAPID_CHECK_FLAGS,
  VULNERABILITY_FACTORS,
} from '@qayidis/domain/code-lists';
import { FORM_KINDS, FORM_STATES } from '../form-kinds.js';
import {
  type AnyForm,
  FamilyRequest,
  FollowUpRequest,
  IntakeRequest,
  RapidCheckRequest,
  SkillsRequest,
  StrengthsRequest,
} from './forms.request.js';

const FORMS = [
  IntakeRequest,
  RapidCheckRequest,
  FollowUpRequest,
  SkillsRequest,
  FamilyRequest,
  StrengthsRequest,
];

/** Null where the reader may not see health details. */
const ANSWERS = {
  nullable: true,
  anyOf: FORMS.map((form) => ({ $ref: getSchemaPath(form) })),
} as ApiPropertyOptions;

export class EligibilityAnswerResponse {
  @ApiProperty({ enum: ELIGIBILITY_QUESTIONS, enumName: 'EligibilityQuestion' }) question!: string;
  @ApiProperty({ enum: ELIGIBILITY_ANSWERS, enumName: 'EligibilityAnswer', nullable: true })
  answer!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: Boolean, description: 'Not asked of a case from a register (D-42)' })
  waived!: boolean;
  @ApiProperty({
    enum: ELIGIBILITY_ANSWERS,
    enumName: 'EligibilityAnswer',
    nullable: true,
    description: 'What the dates suggest',
  })
  suggested!: string | null;
}

export class EligibilityResponse {
  @ApiProperty({ type: EligibilityAnswerResponse, isArray: true })
  answers!: EligibilityAnswerResponse[];
  @ApiProperty({ enum: REJECT_REASONS, enumName: 'RejectReason', isArray: true })
  suggestedReasons!: string[];
}

@ApiExtraModels(...FORMS)
export class FormResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: FORM_KINDS, enumName: 'FormKind' }) kind!: string;
  @ApiProperty({ enum: FORM_STATES, enumName: 'FormState' }) state!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty({ enum: RAPID_CHECK_FLAGS, enumName: 'RapidCheckFlag', nullable: true })
  flag!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of a rapid check' })
  result!: string | null;
  @ApiProperty(ANSWERS)
  answers!: AnyForm | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) assessorName!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class CaseFactorResponse {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: VULNERABILITY_FACTORS, enumName: 'VulnerabilityFactor' }) factor!: string;
  @ApiProperty({ enum: FACTOR_SEVERITIES, enumName: 'FactorSeverity' }) severity!: string;
  @ApiProperty({ type: String }) source!: string;
}

class PriorityPointsResponse {
  @ApiProperty({ type: 'integer' }) urgent!: number;
  @ApiProperty({ type: 'integer' }) factors!: number;
  @ApiProperty({ type: 'integer' }) minor!: number;
  @ApiProperty({ type: 'integer' }) dependants!: number;
  @ApiProperty({ type: 'integer' }) forced!: number;
  @ApiProperty({ type: 'integer' }) survey!: number;
}

export class PriorityResponse {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ enum: PRIORITY_LEVELS, enumName: 'PriorityLevel' }) level!: string;
  @ApiProperty({ type: PriorityPointsResponse }) points!: PriorityPointsResponse;
}

export class ContradictionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: CONTRADICTIONS, enumName: 'Contradiction' }) code!: string;
}

/** All short forms of a case, and what still has to be filled in. */
export class CaseAssessmentsResponse {
  @ApiProperty({ type: EligibilityResponse }) eligibility!: EligibilityResponse;
  @ApiProperty({ type: FormResponse, isArray: true }) forms!: FormResponse[];
  @ApiProperty({ type: CaseFactorResponse, isArray: true }) factors!: CaseFactorResponse[];
  @ApiProperty({ type: 'integer', description: 'Of the factors as a whole, for their change' })
  factorsVersion!: number;
  @ApiProperty({ type: 'integer', description: 'Of the answers as a whole, for their change' })
  eligibilityVersion!: number;
  @ApiProperty({ type: PriorityResponse }) priority!: PriorityResponse;
  @ApiProperty({ type: ContradictionResponse, isArray: true })
  contradictions!: ContradictionResponse[];
  @ApiProperty({ enum: RAPID_CHECK_FLAGS, enumName: 'RapidCheckFlag', isArray: true })
  unscreenedFlags!: string[];
  @ApiProperty({
    type: String,
    isArray: true,
    description: 'Members of 15 and older without skills',
  })
  personsWithoutSkills!: string[];
  @ApiProperty({ type: Boolean }) familyNeeded!: boolean;
}
