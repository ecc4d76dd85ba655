/** Kinds of assistance (reintegration.md 5.1). */
export const ASSISTANCE_TYPES = [
  'RECEPTION',
  'CASH_PA',
  'FOOD_NFI',
  'HOUSEHOLD',
  'HOUSING',
  'MED',
  'MHPSS',
  'EDU',
  'VET',
  'JOB',
  'BUS',
  'LIVESTOCK',
  'LEGAL_DOC',
  'FAMILY',
  'TRANSPORT',
  'COUNSEL',
] as const;
export type AssistanceType = (typeof ASSISTANCE_TYPES)[number];

/** Not counted against the ceiling of a case (decisions.md D-38). */
export const CEILING_EXEMPT_TYPES = [
  'MED',
  'MHPSS',
  'COUNSEL',
  'LEGAL_DOC',
] as const satisfies readonly AssistanceType[];

export const isCeilingExempt = (type: AssistanceType): boolean =>
  (CEILING_EXEMPT_TYPES as readonly AssistanceType[]).includes(type);

/** What may be given before a plan exists (decisions.md D-14). */
export const IMMEDIATE_HELP_TYPES = [
  'RECEPTION',
  'FOOD_NFI',
  'HOUSING',
  'MED',
  'LEGAL_DOC',
  'TRANSPORT',
] as const satisfies readonly AssistanceType[];
export type ImmediateHelpType = (typeof IMMEDIATE_HELP_TYPES)[number];

/** How an item reaches the person (reintegration.md 5.2). */
export const DELIVERY_MODES = ['DIRECT', 'REFERRAL', 'CASH', 'VOUCHER'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** The proofs named in reintegration.md 5.1. */
export const EVIDENCE_KINDS = [
  'RECEIPT',
  'INVOICE',
  'TICKET',
  'HANDOVER_CERTIFICATE',
  'PHOTO',
  'LEASE',
  'ENROLMENT',
  'ATTENDANCE',
  'CERTIFICATE',
  'CONTRACT',
  'VET_CERTIFICATE',
  'SPOT_CHECK',
  'NOTE',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
