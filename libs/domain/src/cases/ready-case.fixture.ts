import { plainDate } from '../kernel/index.js';
import type { CaseInput } from './case-context.js';
import {
  blankCaseFacts,
  type CaseActor,
  type CaseFacts,
  type PendingPlanFacts,
} from './case-facts.js';
import type { CaseRole } from './vocabulary.js';

/** For tests: a case whose every guard holds for somebody, so that one change shows one refusal. */
export const TODAY = plainDate('2026-06-01');

export const MENTOR: CaseActor = { role: 'MENTOR', userId: 'mentor-1' };
export const COORDINATOR: CaseActor = { role: 'COORDINATOR', userId: 'coordinator-1' };
export const PM: CaseActor = { role: 'PM', userId: 'pm-1' };
export const SYSTEM: CaseActor = { role: 'SYSTEM', userId: null };

export const actorOf = (role: CaseRole): CaseActor => {
  const known = [MENTOR, COORDINATOR, PM, SYSTEM].find((actor) => actor.role === role);
  return known ?? { role, userId: `${role.toLowerCase()}-1` };
};

export const PLAN: PendingPlanFacts = {
  state: 'DRAFT',
  authorId: 'mentor-1',
  goals: 1,
  items: 2,
  unlinkedItems: 0,
  uncoveredFactors: [],
  totalMinor: 150_000,
  countedMinor: 120_000,
  ceilingMinor: 150_000,
  ceilingOverridden: false,
  signed: true,
  needsApproval: true,
};

export const READY: CaseFacts = {
  ...blankCaseFacts(TODAY),
  createdBy: 'mentor-1',
  mentorId: 'mentor-1',
  createdOn: plainDate('2026-02-01'),
  referredOn: plainDate('2026-02-02'),
  registeredOn: plainDate('2026-02-10'),
  arrivalConfirmedOn: plainDate('2026-01-20'),
  supportEndOn: plainDate('2027-01-20'),
  arrivalPlannedOn: plainDate('2026-01-20'),
  file: { contact: true, sendingCountry: true, place: true, birthYear: true, returnType: true },
  referral: { consentFlag: true, undecidedDuplicates: 0 },
  eligibility: { missing: [], failed: [] },
  budgetFree: true,
  donorEligible: true,
  consent: { p1: true, p3: true },
  intake: { identitySeen: true, held: true },
  assessment: {
    rapidCheckDone: true,
    unscreenedFlags: [],
    personsWithoutSkills: 0,
    familyDone: true,
    vulnerable: true,
  },
  pendingPlan: PLAN,
  itemStates: ['VERIFIED', 'CANCELLED'],
  checklist: { paymentsSettled: true },
  monitoring: { finalVisit: true, finalSurvey: true, satisfactionOffered: true },
  contact: { attempts: 3, channels: 2, lastHeldOn: plainDate('2026-04-20') },
  suspendedOn: plainDate('2026-02-20'),
  suspendReason: 'UNREACHABLE',
  stateBeforeSuspension: 'ASSISTANCE',
  stateBeforeClosure: 'FOLLOW_UP',
  rejectedBy: 'coordinator-1',
  closureRequestedBy: 'mentor-1',
  closedOn: plainDate('2026-05-20'),
  appealDueOn: plainDate('2026-06-10'),
  receiverAccepted: true,
  retentionEndsOn: plainDate('2026-05-31'),
};

/** An answer to every need. */
export const FULL_INPUT: CaseInput = {
  hasComment: true,
  hasLetterText: true,
  mentorId: 'mentor-2',
  rejectReason: 'NO_NEED',
  suspendReason: 'HOSPITAL',
  closureReason: 'OTHER',
  withdrawalRecord: 'SIGNED',
  arrivalOn: plainDate('2026-05-01'),
  arrivalEvidence: 'TICKET',
  plannedOn: plainDate('2026-06-20'),
  extensionMonths: 3,
};
