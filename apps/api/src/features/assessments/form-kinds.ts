export { FORM_KINDS, type FormKind } from '@qayidis/domain/assessments';

export const FORM_STATES = ['DRAFT', 'COMPLETED'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** Version of the questions; kept with the answers so that old ones stay readable. */
export const FORM_SCHEMA_VERSION = 1;

/** Papers that show who somebody is. */
export const IDENTITY_PAPERS = [
  'IDENTITY_CARD',
  'PASSPORT',
  'BIRTH_CERTIFICATE',
  'RETURN_CERTIFICATE',
  'OTHER',
  'NONE',
] as const;

/** What somebody wants to live from (reintegration.md 4.2). */
export const WORK_WISHES = ['BUSINESS', 'JOB', 'TRAINING', 'STUDY', 'NONE'] as const;
