import { AssessmentEntity } from './assessment.entity.js';
import { CaseFactorEntity } from './case-factor.entity.js';
import { EligibilityAnswerEntity } from './eligibility-answer.entity.js';

export { AssessmentsModule } from './assessments.module.js';
export { rankCases } from './priority-rank.js';
export { RankRegisterCases } from './rank-register-cases.js';
export { CaseFactorEntity } from './case-factor.entity.js';
export const ASSESSMENT_ENTITIES = [AssessmentEntity, CaseFactorEntity, EligibilityAnswerEntity];
