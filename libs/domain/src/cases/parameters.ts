import { parameter, type Parameter } from '../kernel/index.js';

const page = (place: string): string => `reintegration.md ${place}`;
const LEGAL = true;

/** How long each clock of a case runs (reintegration.md 3). */
export const DEFAULT_CLOCK_LENGTHS = {
  PURGE_DRAFT_AFTER: parameter(30, 'CD', [1, 365], `${page('10.3')}; D-36`),
  ACKNOWLEDGE_WITHIN: parameter(2, 'WD', [1, 30], `${page('3 row 2')}; D-19`),
  EXPIRE_AFTER: parameter(7, 'CD', [1, 90], page('3 row 4')),
  FIRST_CONTACT_WITHIN: parameter(3, 'WD', [1, 30], page('3 row 3')),
  URGENT_CONTACT_WITHIN: parameter(1, 'WD', [1, 10], page('3 row 3')),
  WAITLIST_REVIEW_AFTER: parameter(30, 'CD', [1, 365], page('3 row 6')),
  APPEAL_WITHIN: parameter(15, 'WD', [1, 120], `${page('3 row 7')}; D-37`, LEGAL),
  APPEAL_DECISION_WITHIN: parameter(15, 'WD', [1, 120], page('3 row 9'), LEGAL),
  INTAKE_WITHIN: parameter(10, 'WD', [1, 60], page('3 row 5')),
  ASSESSMENT_WITHIN: parameter(15, 'WD', [1, 90], page('3 row 10')),
  PLAN_AFTER_ARRIVAL: parameter(30, 'CD', [1, 365], `${page('3, orders of clocks')}; D-38`),
  PLAN_AFTER_REGISTRATION: parameter(30, 'WD', [1, 250], `${page('3, orders of clocks')}; D-38`),
  PLAN_DECISION_WITHIN: parameter(5, 'WD', [1, 60], page('3 row 12')),
  AMENDMENT_DECISION_WITHIN: parameter(5, 'WD', [1, 60], 'D-37'),
  REGISTER_REVIEW_AFTER: parameter(90, 'CD', [7, 365], 'D-19'),
  HELP_APPROVAL_WITHIN: parameter(2, 'WD', [1, 30], 'D-14'),
  CONSENT_PAPER_WITHIN: parameter(5, 'WD', [1, 60], 'D-06', LEGAL),
  SUPPORT_PERIOD: parameter(12, 'MONTHS', [1, 60], `${page('3, orders of clocks')}; D-42`),
  SUSPENSION_REVIEW_AFTER: parameter(30, 'CD', [1, 365], page('3 row 21')),
  CLOSURE_DECISION_WITHIN: parameter(5, 'WD', [1, 60], page('3 row 18')),
  RETENTION_AFTER_CLOSURE: parameter(24, 'MONTHS', [1, 240], `${page('10.3')}; D-12`, LEGAL),
  RETENTION_AFTER_REJECTION: parameter(12, 'MONTHS', [1, 240], page('10.3'), LEGAL),
  VISIT_M1_AFTER: parameter(30, 'CD', [1, 180], page('7')),
  VISIT_M3_AFTER: parameter(3, 'MONTHS', [1, 6], page('7')),
  VISIT_M6_AFTER: parameter(6, 'MONTHS', [4, 9], page('7')),
  VISIT_M12_AFTER: parameter(12, 'MONTHS', [9, 15], page('7')),
  VISIT_M18_AFTER: parameter(18, 'MONTHS', [15, 24], `${page('7')}; D-33`),
} as const satisfies Record<string, Parameter>;

/** What the guards of a case measure against. */
export const DEFAULT_CASE_LIMITS = {
  COORDINATOR_LIMIT: parameter(200_000, 'EUR_MINOR', [0, 100_000_000], 'D-38'),
  UNREACHABLE_ATTEMPTS: parameter(3, 'COUNT', [1, 20], page('3 row 21')),
  UNREACHABLE_CHANNELS: parameter(2, 'COUNT', [1, 5], page('3 row 21')),
  UNREACHABLE_FOR: parameter(30, 'CD', [1, 365], page('3 row 21')),
  LOST_CONTACT_AFTER: parameter(90, 'CD', [1, 730], page('3 row 23')),
  REOPEN_WITHIN: parameter(180, 'CD', [0, 730], page('3 row 26')),
  LONGEST_EXTENSION: parameter(6, 'MONTHS', [1, 6], page('3, orders of clocks')),
  SETTLE_PAYMENTS_WITHIN: parameter(30, 'CD', [1, 365], 'decisions.md, what stands in for a fact'),
  FIRST_STEPS_AFTER_ARRIVAL: parameter(60, 'CD', [0, 365], 'D-15; D-19'),
  MENTOR_CAPACITY: parameter(40, 'COUNT', [1, 500], page('2')),
} as const satisfies Record<string, Parameter>;

/** The installation's numbers of the case rules. A programme may bring its own. */
export const DEFAULT_CASE_PARAMETERS = { ...DEFAULT_CLOCK_LENGTHS, ...DEFAULT_CASE_LIMITS };

export type CaseParameters = Readonly<Record<keyof typeof DEFAULT_CASE_PARAMETERS, Parameter>>;
