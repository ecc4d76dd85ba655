import { ageOn, type PlainDate } from '../kernel/index.js';

/** When a person is asked (reintegration.md 6.2, profile block). */
export const SURVEY_WAVES = ['BASE', 'M3', 'M6', 'M12', 'FINAL', 'ADHOC'] as const;
export type SurveyWave = (typeof SURVEY_WAVES)[number];

/** REFUSED: the person does not want to be asked, which settles the wave too (reintegration.md 3 row 18). */
export const SURVEY_STATES = ['DRAFT', 'COMPLETED', 'REFUSED'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** Youngest respondent: below, a child-adapted form would be needed, which nobody has specified. */
export const ADULT_AGE = 18;

/** Whether a person can be asked: an adult, or one whose birth is not known. */
export const canBeAsked = (born: PlainDate | null, on: PlainDate): boolean =>
  born === null || ageOn(born, on) >= ADULT_AGE;
