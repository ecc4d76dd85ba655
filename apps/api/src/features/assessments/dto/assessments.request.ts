import { ApiProperty } from '@nestjs/swagger';
import {
  ELIGIBILITY_ANSWERS,
  ELIGIBILITY_QUESTIONS,
  type EligibilityAnswer,
  type EligibilityQuestion,
} from '@qayidis/domain/assessments';
import {
  FACTOR_SEVERITIES,
  type FactorSeverity,
  VULNERABILITY_FACTORS,
  type VulnerabilityFactor,
} from '@qayidis/domain/code-lists';
import { CodeField, ObjectsField, TextField, UuidField } from '../../../platform/http/index.js';

export class EligibilityAnswerRequest {
  @CodeField(ELIGIBILITY_QUESTIONS, { name: 'EligibilityQuestion' }) question!: EligibilityQuestion;
  @CodeField(ELIGIBILITY_ANSWERS, { name: 'EligibilityAnswer' }) answer!: EligibilityAnswer;
  @TextField({ optional: true, nullable: true, max: 1000, lines: true }) note?: string | null;
}

export class AnswerEligibilityRequest {
  @ObjectsField(() => EligibilityAnswerRequest, { min: 1, max: ELIGIBILITY_QUESTIONS.length })
  answers!: EligibilityAnswerRequest[];
}

export class CaseFactorRequest {
  @UuidField({ description: 'A member of the case' }) personId!: string;
  @CodeField(VULNERABILITY_FACTORS, { name: 'VulnerabilityFactor' }) factor!: VulnerabilityFactor;
  @CodeField(FACTOR_SEVERITIES, { name: 'FactorSeverity' }) severity!: FactorSeverity;
}

export class RecordFactorsRequest {
  @ObjectsField(() => CaseFactorRequest, { max: 200 })
  @ApiProperty({ description: 'All factors of the case; what is left out is taken away' })
  factors!: CaseFactorRequest[];
}
