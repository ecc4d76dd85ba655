import { addDays } from '../kernel/index.js';
import type { Rules } from '../state-machine/index.js';
import { demand, demandOtherThan, refuse, type CaseContext } from './case-context.js';
import { filledOf, MANDATORY_FIELDS } from './file-fields.js';
import type { CaseGuard } from './vocabulary.js';

const fromRegister = ({ facts }: CaseContext): boolean => facts.origin === 'REGISTER';

function assignedMentor({ actor, facts }: CaseContext) {
  if (actor.role !== 'MENTOR') return null;
  const leader = facts.mentorId ?? facts.createdBy;
  return demand(leader !== null && leader === actor.userId, 'ASSIGNED_MENTOR');
}

/** Guards up to registration, appeals included. */
export const OPENING_GUARDS = {
  ASSIGNED_MENTOR: assignedMentor,
  IS_CREATOR: ({ actor, facts }) =>
    demand(facts.createdBy !== null && facts.createdBy === actor.userId, 'IS_CREATOR'),
  REFERRAL_CONSENT: ({ facts }) =>
    facts.referral.consentFlag ? null : refuse('REFERRAL_CONSENT', {}, { code: 'CONSENT_MISSING' }),
  REFERRAL_COMPLETE: ({ facts }) => {
    const { missing } = filledOf(MANDATORY_FIELDS.REFERRED, facts);
    return demand(missing.length === 0, 'REFERRAL_COMPLETE', { fields: missing });
  },
  DUPLICATES_DECIDED: ({ facts }) =>
    facts.referral.undecidedDuplicates === 0
      ? null
      : refuse(
          'DUPLICATES_DECIDED',
          { count: facts.referral.undecidedDuplicates },
          { code: 'DUPLICATE_SUSPECTED' },
        ),
  DRAFT_ABANDONED: ({ facts, parameters }) => {
    const from = addDays(facts.createdOn, parameters.PURGE_DRAFT_AFTER.value);
    return demand(facts.today > from, 'DRAFT_ABANDONED', { from });
  },
  ACKNOWLEDGEMENT_LATE: ({ facts, parameters }) => {
    const from = addDays(facts.referredOn ?? facts.today, parameters.EXPIRE_AFTER.value);
    return demand(facts.today > from, 'ACKNOWLEDGEMENT_LATE', { from });
  },
  NOT_YET_OVERDUE: ({ facts }) => demand(!facts.overdue, 'NOT_YET_OVERDUE'),
  ORIGIN_REGISTER: (context) => demand(fromRegister(context), 'ORIGIN_REGISTER'),
  NOT_FROM_REGISTER: (context) => demand(!fromRegister(context), 'NOT_FROM_REGISTER'),
  ELIGIBILITY_ANSWERED: ({ facts }) =>
    demand(facts.eligibility.missing.length === 0, 'ELIGIBILITY_ANSWERED', {
      questions: facts.eligibility.missing,
    }),
  ELIGIBILITY_MET: ({ facts }) =>
    demand(facts.eligibility.failed.length === 0, 'ELIGIBILITY_MET', {
      questions: facts.eligibility.failed,
    }),
  CONSENT_P1: ({ facts }) =>
    facts.consent.p1 ? null : refuse('CONSENT_P1', {}, { code: 'CONSENT_MISSING' }),
  BUDGET_FREE: ({ facts }) => demand(facts.budgetFree, 'BUDGET_FREE'),
  WITHIN_APPEAL_PERIOD: ({ facts }) =>
    demand(facts.appealDueOn !== null && facts.today <= facts.appealDueOn, 'WITHIN_APPEAL_PERIOD', {
      ...(facts.appealDueOn ? { until: facts.appealDueOn } : {}),
    }),
  NO_APPEAL_YET: ({ facts }) => demand(facts.appeal === 'NONE', 'NO_APPEAL_YET'),
  APPEAL_OPEN: ({ facts }) => demand(facts.appeal === 'OPEN', 'APPEAL_OPEN'),
  NO_OPEN_APPEAL: ({ facts }) => demand(facts.appeal !== 'OPEN', 'NO_OPEN_APPEAL'),
  NOT_REJECTER: (context) => demandOtherThan(context.facts.rejectedBy, context, 'NOT_REJECTER'),
  ARRIVAL_NOT_CONFIRMED: ({ facts }) =>
    demand(facts.arrivalConfirmedOn === null, 'ARRIVAL_NOT_CONFIRMED'),
} as const satisfies Partial<Rules<CaseGuard, CaseContext>>;
