import type { AssistanceType, EvidenceKind } from '../code-lists/index.js';

/** Every group needs one of its kinds. */
export type EvidenceRule = readonly (readonly EvidenceKind[])[];

/** In kind: hand-over certificate and a photo or a spot check (reintegration.md 3.2). */
const HANDED_OVER: EvidenceRule = [['HANDOVER_CERTIFICATE'], ['PHOTO', 'SPOT_CHECK']];

/** What must be seen before an item counts as verified (reintegration.md 3.2, 5.1). */
export const EVIDENCE_RULES: Readonly<Record<AssistanceType, EvidenceRule>> = {
  RECEPTION: [['TICKET', 'RECEIPT']],
  CASH_PA: [['RECEIPT']],
  FOOD_NFI: HANDED_OVER,
  HOUSEHOLD: [['INVOICE'], ...HANDED_OVER],
  HOUSING: [['LEASE'], ['RECEIPT']],
  MED: [['INVOICE', 'RECEIPT']],
  MHPSS: [['NOTE', 'ATTENDANCE']],
  EDU: [['ENROLMENT']],
  VET: [['ENROLMENT'], ['ATTENDANCE', 'CERTIFICATE']],
  JOB: [['CONTRACT']],
  BUS: [['INVOICE'], ...HANDED_OVER],
  LIVESTOCK: [['VET_CERTIFICATE'], ...HANDED_OVER],
  LEGAL_DOC: [['RECEIPT', 'CERTIFICATE', 'NOTE']],
  FAMILY: [['NOTE']],
  TRANSPORT: [['TICKET', 'RECEIPT']],
  COUNSEL: [['NOTE']],
};

/** Groups of which nothing was seen, each as `A|B`. */
export const missingEvidence = (
  type: AssistanceType,
  seen: readonly EvidenceKind[],
): readonly string[] =>
  EVIDENCE_RULES[type]
    .filter((group) => !group.some((kind) => seen.includes(kind)))
    .map((group) => group.join('|'));
