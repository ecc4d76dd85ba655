import {
  CONSENT_PURPOSES,
  isProvisionalConsent,
  type ConsentDecision,
  type ConsentMethod,
  type ConsentPurpose,
} from '../code-lists/index.js';
import { addMonths, type PlainDate } from '../kernel/index.js';
import { DEFAULT_CONTACT_PARAMETERS, type ContactParameters } from './parameters.js';

export interface ConsentRule {
  readonly purpose: ConsentPurpose;
  /** Months from the day it was given; null: until withdrawn, or as long as the thing it is for. */
  readonly validMonths: number | null;
  /** A drawn or oral consent may open it until the paper comes (D-06). */
  readonly opensProvisionally: boolean;
  /** Given for one receiver at a time. */
  readonly perReceiver: boolean;
  readonly source: string;
  readonly needsLegalReview: boolean;
}

const rule = (
  purpose: ConsentPurpose,
  validMonths: number | null,
  opensProvisionally: boolean,
  perReceiver: boolean,
  source: string,
): ConsentRule => ({
  purpose,
  validMonths,
  opensProvisionally,
  perReceiver,
  source,
  needsLegalReview: true,
});

/**
 * Validity by purpose (reintegration.md 10.1). P1 lasts as long as the file is kept in the clear (D-12). A provisional
 * consent opens no share P2, P3, P4 (D-06); publishing a picture or giving data to research waits for the paper too.
 */
export const CONSENT_RULES: Readonly<Record<ConsentPurpose, ConsentRule>> = {
  P1_CASE_WORK: rule('P1_CASE_WORK', null, true, false, 'reintegration.md 10.1; D-12'),
  P2_IDENTITY_TO_SMS: rule('P2_IDENTITY_TO_SMS', null, false, false, 'reintegration.md 10.1; D-06'),
  P3_PROVIDER: rule('P3_PROVIDER', null, false, true, 'reintegration.md 10.1; D-06'),
  P4_DONOR_OR_PARTNER: rule('P4_DONOR_OR_PARTNER', 12, false, true, 'reintegration.md 10.1; D-06'),
  P5_FOLLOW_UP: rule('P5_FOLLOW_UP', 18, true, false, 'reintegration.md 10.1; D-33'),
  P6_PHOTO_OR_STORY: rule('P6_PHOTO_OR_STORY', 24, false, false, 'reintegration.md 10.1'),
  P7_RESEARCH: rule('P7_RESEARCH', null, false, true, 'reintegration.md 10.1'),
};

/** One record; a later one of the same purpose and receiver replaces it. */
export interface ConsentRecord {
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentDecision;
  readonly method: ConsentMethod;
  readonly givenOn: PlainDate;
  /** Breaks the tie between records of one day: higher is later. */
  readonly sequence: number;
  readonly validTo: PlainDate | null;
  readonly paperReceivedOn: PlainDate | null;
  /** For purposes given per receiver. */
  readonly receiverId: string | null;
}

export const CONSENT_STATES = [
  'ABSENT',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'PROVISIONAL',
  'FIRM',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Last day of validity by the rule of the purpose; null: no end. */
export function validToOf(purpose: ConsentPurpose, givenOn: PlainDate): PlainDate | null {
  const { validMonths } = CONSENT_RULES[purpose];
  return validMonths === null ? null : addMonths(givenOn, validMonths);
}

function latest(
  records: readonly ConsentRecord[],
  purpose: ConsentPurpose,
  receiverId: string | null,
): ConsentRecord | undefined {
  const { perReceiver } = CONSENT_RULES[purpose];
  return records
    .filter((record) => record.purpose === purpose)
    .filter((record) => !perReceiver || record.receiverId === receiverId)
    .sort((a, b) => b.givenOn.localeCompare(a.givenOn) || b.sequence - a.sequence)[0];
}

/** Where a consent stands on a day; the latest record speaks. */
export function consentStateOf(
  records: readonly ConsentRecord[],
  purpose: ConsentPurpose,
  today: PlainDate,
  receiverId: string | null = null,
): ConsentState {
  const record = latest(records, purpose, receiverId);
  if (!record) return 'ABSENT';
  if (record.decision !== 'GIVEN') return record.decision;
  const validTo = record.validTo ?? validToOf(purpose, record.givenOn);
  if (validTo !== null && today > validTo) return 'EXPIRED';
  const firm = record.paperReceivedOn !== null || !isProvisionalConsent(record.method);
  return firm ? 'FIRM' : 'PROVISIONAL';
}

/** Whether a purpose is open today: a firm consent opens each, a provisional one P1 and P5 only (D-06). */
export function consentOpens(
  records: readonly ConsentRecord[],
  purpose: ConsentPurpose,
  today: PlainDate,
  receiverId: string | null = null,
): boolean {
  const state = consentStateOf(records, purpose, today, receiverId);
  if (state === 'FIRM') return true;
  return state === 'PROVISIONAL' && CONSENT_RULES[purpose].opensProvisionally;
}

/** Purposes whose paper is still missing; each has a clock CONSENT_PAPER of 5 working days (D-06). */
export const purposesWithoutPaper = (
  records: readonly ConsentRecord[],
  today: PlainDate,
): readonly ConsentPurpose[] =>
  CONSENT_PURPOSES.filter((purpose) =>
    records.some(
      (record) =>
        record.purpose === purpose &&
        consentStateOf(records, purpose, today, record.receiverId) === 'PROVISIONAL',
    ),
  );

/** Whether a guardian must consent for a person of this age (an unconfirmed rule, to be reviewed). */
export const needsGuardian = (
  age: number,
  parameters: ContactParameters = DEFAULT_CONTACT_PARAMETERS,
): boolean => age < parameters.GUARDIAN_BELOW_AGE.value;
