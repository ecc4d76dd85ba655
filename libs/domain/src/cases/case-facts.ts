import { ELIGIBILITY_QUESTIONS } from '../assessments/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { CaseOrigin, CaseState, RejectReason, SuspendReason } from './case-states.js';
import type { ClosureReason } from './closure-reasons.js';
import type { CaseRole } from './vocabulary.js';

export interface CaseActor {
  readonly role: CaseRole;
  /** Null for the system. */
  readonly userId: string | null;
}

/** Columns of the case that the machine reads and sets. */
export interface CaseColumns {
  readonly mentorId: string | null;
  readonly episode: number;
  /** Set once by `EXPIRE`: the acknowledgement is late. */
  readonly overdue: boolean;
  readonly referredOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly reopenedOn: PlainDate | null;
  readonly rejectedOn: PlainDate | null;
  readonly rejectedBy: string | null;
  readonly rejectReason: RejectReason | null;
  readonly appeal: 'NONE' | 'OPEN' | 'UPHELD' | 'REFUSED';
  readonly suspendedOn: PlainDate | null;
  readonly suspendReason: SuspendReason | null;
  readonly closureReason: ClosureReason | null;
  readonly closureRequestedBy: string | null;
  readonly closedOn: PlainDate | null;
  readonly stateBeforeSuspension: CaseState | null;
  readonly stateBeforeClosure: CaseState | null;
  readonly arrivalPlannedOn: PlainDate | null;
  /** Clocks run from this day, never from the planned one (D-13). */
  readonly arrivalConfirmedOn: PlainDate | null;
  readonly supportEndOn: PlainDate | null;
  /** 0 until the one extension, then 1-6. */
  readonly supportExtensionMonths: number;
}

/** The plan version that is not settled: in DRAFT, RETURNED or SUBMITTED. At most one at a time. */
export interface PendingPlanFacts {
  readonly state: 'DRAFT' | 'RETURNED' | 'SUBMITTED';
  readonly authorId: string;
  readonly goals: number;
  readonly items: number;
  /** Items that link to no goal (4.4). */
  readonly unlinkedItems: number;
  /** HIGH and CRITICAL factors without item, referral or waiver (4.4). */
  readonly uncoveredFactors: readonly string[];
  /** EUR cents, every item. */
  readonly totalMinor: number;
  /** EUR cents of items that count against the ceiling, immediate help included (5.3, D-14, D-38). */
  readonly countedMinor: number;
  readonly ceilingMinor: number;
  /** The PM let it pass with a reason (5.3). */
  readonly ceilingOverridden: boolean;
  readonly signed: boolean;
  /** Against the active version: more than 10 % or a new category (row 15). True for a first plan. */
  readonly needsApproval: boolean;
}

/** Everything the guards ask about. Counts, dates and codes only; gathered by the caller. */
export interface CaseFacts extends CaseColumns {
  readonly today: PlainDate;
  readonly origin: CaseOrigin;
  readonly createdBy: string | null;
  readonly createdOn: PlainDate;
  readonly urgent: boolean;
  /** Fields of the file that are there. */
  readonly file: {
    readonly contact: boolean;
    readonly sendingCountry: boolean;
    readonly place: boolean;
    readonly birthYear: boolean;
    /** Known, i.e. not UNKNOWN. */
    readonly returnType: boolean;
  };
  readonly referral: {
    readonly consentFlag: boolean;
    readonly undecidedDuplicates: number;
  };
  readonly eligibility: { readonly missing: readonly string[]; readonly failed: readonly string[] };
  /** Whether a consent opens the purpose today (assessments: a provisional one opens P1, never P3). */
  readonly consent: { readonly p1: boolean; readonly p3: boolean };
  readonly intake: { readonly identitySeen: boolean; readonly held: boolean };
  readonly assessment: {
    readonly rapidCheckDone: boolean;
    /** Red flags with neither follow-up screening nor waiver. */
    readonly unscreenedFlags: readonly string[];
    /** Persons of 15 and older without a skills form. */
    readonly personsWithoutSkills: number;
    /** False only when the household is larger than one and no family form is there. */
    readonly familyDone: boolean;
    readonly vulnerable: boolean;
  };
  readonly pendingPlan: PendingPlanFacts | null;
  /** A version is ACTIVE, or was when the case closed. */
  readonly planInForce: boolean;
  /** Goals of that version. */
  readonly goals: { readonly total: number; readonly reached: number };
  readonly budgetFree: boolean;
  readonly donorEligible: boolean;
  /** States of all items of the case. */
  readonly itemStates: readonly string[];
  readonly checklist: { readonly paymentsSettled: boolean };
  /** What the monitoring has settled before a closure with success. */
  readonly monitoring: {
    /** Made, or waived by another than the mentor. */
    readonly finalVisit: boolean;
    /** Completed, or refused by the person. */
    readonly finalSurvey: boolean;
    /** Answered or declined. */
    readonly satisfactionOffered: boolean;
  };
  readonly contact: {
    /** Attempts since the last contact that was held, and their different channels. */
    readonly attempts: number;
    readonly channels: number;
    readonly lastHeldOn: PlainDate | null;
  };
  /** Due date of the APPEAL clock; null where none runs. */
  readonly appealDueOn: PlainDate | null;
  readonly receiverAccepted: boolean;
  /** Due date of the retention clock; null where none runs. */
  readonly retentionEndsOn: PlainDate | null;
  readonly legalHold: boolean;
}

const BLANK_COLUMNS: CaseColumns = {
  mentorId: null,
  episode: 1,
  overdue: false,
  referredOn: null,
  registeredOn: null,
  reopenedOn: null,
  rejectedOn: null,
  rejectedBy: null,
  rejectReason: null,
  appeal: 'NONE',
  suspendedOn: null,
  suspendReason: null,
  closureReason: null,
  closureRequestedBy: null,
  closedOn: null,
  stateBeforeSuspension: null,
  stateBeforeClosure: null,
  arrivalPlannedOn: null,
  arrivalConfirmedOn: null,
  supportEndOn: null,
  supportExtensionMonths: 0,
};

/**
 * The facts of a case of which nothing is known yet: a base to spread over. What nobody fills in refuses rather than
 * allows: questions unanswered, no budget, no family form.
 */
export const blankCaseFacts = (today: PlainDate): CaseFacts => ({
  ...BLANK_COLUMNS,
  today,
  origin: 'REFERRAL',
  createdBy: null,
  createdOn: today,
  urgent: false,
  file: {
    contact: false,
    sendingCountry: false,
    place: false,
    birthYear: false,
    returnType: false,
  },
  referral: { consentFlag: false, undecidedDuplicates: 0 },
  eligibility: { missing: ELIGIBILITY_QUESTIONS, failed: [] },
  consent: { p1: false, p3: false },
  intake: { identitySeen: false, held: false },
  assessment: {
    rapidCheckDone: false,
    unscreenedFlags: [],
    personsWithoutSkills: 0,
    familyDone: false,
    vulnerable: false,
  },
  pendingPlan: null,
  planInForce: false,
  goals: { total: 0, reached: 0 },
  budgetFree: false,
  donorEligible: false,
  itemStates: [],
  checklist: { paymentsSettled: false },
  monitoring: { finalVisit: false, finalSurvey: false, satisfactionOffered: false },
  contact: { attempts: 0, channels: 0, lastHeldOn: null },
  appealDueOn: null,
  receiverAccepted: false,
  retentionEndsOn: null,
  legalHold: false,
});
