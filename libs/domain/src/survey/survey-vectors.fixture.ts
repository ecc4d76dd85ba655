import type { SurveyAnswers } from './survey-answers.js';

/** Test vectors of reintegration.md 6.3. */
export const VECTOR_A: SurveyAnswers = {
  E01: 'NEUTRAL',
  E02: 'SOMETIMES',
  E03: 'YES',
  E04: 'SOMETIMES',
  E05: 'SPENDING_LARGER',
  E06: 'POOR',
  E07: 'NO',
  E08: ['TOOLS'],
  E09: 'NO',
  S01: 'GOOD',
  S02: 'FAIR',
  S03: 'GOOD',
  S04: 'YES',
  S05: 'FAIR',
  S06: 'YES',
  S07: 'GOOD',
  S08: 'VERY_GOOD',
  S09: 'FAIR',
  S10: 'POOR',
  S11: 'FAIR',
  P01: 'SOMETIMES',
  P02: 'FAIR',
  P03: 'AGREE',
  P04: 'MOSTLY_SAFE',
  P05: 'RARELY',
  P06: 'NEVER',
  P07: 'OFTEN',
  P07S: ['STRESSED'],
  P08: 'NO',
  P09: 'YES',
};

export const VECTOR_B: SurveyAnswers = {
  ...VECTOR_A,
  S04: 'NOT_APPLICABLE',
  S05: 'NO_WISH_TO_ANSWER',
};

export const VECTOR_C: SurveyAnswers = {
  ...VECTOR_A,
  E02: 'DOES_NOT_KNOW',
  E04: 'DOES_NOT_KNOW',
  E07: 'NOT_APPLICABLE',
};
