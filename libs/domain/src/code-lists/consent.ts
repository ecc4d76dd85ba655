/** Consent purposes P1 to P7 (reintegration.md 10.1). */
export const CONSENT_PURPOSES = [
  'P1_CASE_WORK',
  'P2_IDENTITY_TO_SMS',
  'P3_PROVIDER',
  'P4_DONOR_OR_PARTNER',
  'P5_FOLLOW_UP',
  'P6_PHOTO_OR_STORY',
  'P7_RESEARCH',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_DECISIONS = ['GIVEN', 'REFUSED', 'WITHDRAWN'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

export const CONSENT_METHODS = [
  'PAPER',
  'E_SIGNATURE',
  'DRAWN_SIGNATURE',
  'WITNESSED_ORAL',
] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/**
 * A drawn or oral consent opens no share to others and asks for a paper in five working days
 * (decisions.md D-06, to be confirmed by a lawyer).
 */
export const isProvisionalConsent = (method: ConsentMethod): boolean =>
  method === 'DRAWN_SIGNATURE' || method === 'WITNESSED_ORAL';

export const CONSENT_GIVERS = ['SELF', 'GUARDIAN', 'OTHER'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** Who may read a note or a paper (reintegration.md 8). */
export const CONFIDENTIALITY_LEVELS = ['NORMAL', 'RESTRICTED', 'SEALED'] as const;
export type ConfidentialityLevel = (typeof CONFIDENTIALITY_LEVELS)[number];
