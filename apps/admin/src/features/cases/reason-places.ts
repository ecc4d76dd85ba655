import type { CaseCommand, CaseRule, FileField } from '@qayidis/domain/cases';
import type { CaseForm, CaseSection } from '#/lib/case-search';

/** Where on the case page something is put right. */
export type Place =
  | { readonly section: CaseSection; readonly form?: CaseForm }
  | { readonly command: CaseCommand };

/** Id of the open section on the page, so that a link brings it into view. */
export const SECTION_PLACE = 'section';

const OVERVIEW = 'overview';

/** Rules that somebody can satisfy on this page, and where; what only time or another person changes has no place. */
export const PLACE_OF_RULE: Readonly<Partial<Record<CaseRule, Place>>> = {
  REFERRAL_CONSENT: { section: OVERVIEW, form: 'details' },
  REFERRAL_COMPLETE: { section: OVERVIEW, form: 'return' },
  DUPLICATES_DECIDED: { section: OVERVIEW, form: 'duplicates' },
  ELIGIBILITY_ANSWERED: { section: 'screening' },
  ELIGIBILITY_MET: { section: 'screening' },
  CONSENT_P1: { section: 'consent' },
  CONSENT_P3: { section: 'consent' },
  IDENTITY_SEEN: { section: 'assessment' },
  ARRIVAL_CONFIRMED: { command: 'CONFIRM_ARRIVAL' },
  INTAKE_HELD: { section: 'assessment' },
  RAPID_CHECK_DONE: { section: 'assessment' },
  RED_FLAGS_SCREENED: { section: 'assessment' },
  SKILLS_DONE: { section: 'assessment' },
  FAMILY_DONE: { section: 'assessment' },
  VULNERABLE: { section: 'assessment' },
  DONOR_ELIGIBLE: { section: 'assessment' },
  PLAN_DRAFTED: { section: 'plan' },
  PLAN_SUBMITTED: { section: 'plan' },
  PLAN_HAS_GOAL: { section: 'plan' },
  PLAN_HAS_ITEM: { section: 'plan' },
  ITEMS_LINKED: { section: 'plan' },
  FACTORS_COVERED: { section: 'plan' },
  WITHIN_CEILING: { section: 'plan' },
  PLAN_SIGNED: { section: 'plan' },
  NO_PLAN_PENDING: { section: 'plan' },
  HAS_ITEM: { section: 'plan' },
  ITEMS_FINISHED: { section: 'items' },
  CONTACT_RESTORED: { section: 'notes' },
  UNREACHABLE_PROOF: { section: 'notes' },
  RECEIVER_ACCEPTED: { section: OVERVIEW, form: 'transfer' },
  CLOSURE_CHECKLIST: { section: 'closure' },
};

/** The form that holds a field of the file; where there is none, the section is enough. */
export const FORM_OF_FIELD: Readonly<Partial<Record<FileField, CaseForm>>> = {
  CONTACT: 'person',
  BIRTH_YEAR: 'person',
  SENDING_COUNTRY: 'return',
  ARRIVAL_EXPECTED: 'return',
  PLACE: 'return',
  RETURN_TYPE: 'return',
};
