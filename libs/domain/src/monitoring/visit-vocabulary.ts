import type { PlainDate } from '../kernel/index.js';
import type { Role } from '../permissions/index.js';

/** Visits of the schedule (reintegration.md 7): months after return, M0 at intake. */
export const VISIT_CODES = ['M0', 'M1', 'M3', 'M6', 'M12', 'M18'] as const;
export type VisitCode = (typeof VISIT_CODES)[number];

/** States of a visit (reintegration.md 3.2). */
export const VISIT_STATES = ['SCHEDULED', 'DUE', 'DONE', 'MISSED', 'REFUSED', 'WAIVED'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** States in which a visit is still to be made. */
export const OPEN_VISIT_STATES = ['SCHEDULED', 'DUE'] as const satisfies readonly VisitState[];

export const VISIT_COMMANDS = [
  'SCHEDULE',
  'FALL_DUE',
  'GO_BACK',
  'PLAN',
  'RECORD',
  'MISS',
  'RESCHEDULE',
  'REFUSE',
  'WAIVE',
  'TAKE_UP',
] as const;
export type VisitCommand = (typeof VISIT_COMMANDS)[number];

/** What must hold. A refusal names the guard as `params.rule`. */
export const VISIT_GUARDS = [
  'CASE_UNDER_WAY',
  'CONSENT_P5',
  'WINDOW_OPEN',
  'WINDOW_NOT_OPEN',
  'NOT_YET_RESCHEDULED',
  'SURVEY_SETTLED',
  'FINDINGS_COMPLETE',
  'NOT_REPORTER',
  'WAIVED_WITH_CASE',
  'AGREED_DAY_CAME',
] as const;
export type VisitGuard = (typeof VISIT_GUARDS)[number];

/** What the person who commands must say; the screen draws these fields. */
export const VISIT_NEEDS = [
  'PLANNED_DATE',
  'HELD_DATE',
  'NEW_DATE',
  'MISS_REASON',
  'REASON_TEXT',
] as const;
export type VisitNeed = (typeof VISIT_NEEDS)[number];

export const VISIT_EFFECTS = ['START_CLOCK', 'MEET_CLOCK', 'CANCEL_CLOCK'] as const;
export type VisitEffect = (typeof VISIT_EFFECTS)[number];

/** Why a visit did not take place on its day. */
export const MISS_REASONS = [
  'NOT_AT_HOME',
  'NOT_REACHED',
  'MENTOR_PREVENTED',
  'ROAD_OR_WEATHER',
  'WINDOW_PASSED',
  'OTHER',
] as const;
export type MissReason = (typeof MISS_REASONS)[number];

/** Why a visit need not be made. All but BY_DECISION are the system's. */
export const WAIVE_REASONS = ['BY_DECISION', 'CASE_ENDED', 'BEFORE_SYSTEM', 'NO_CONSENT'] as const;
export type WaiveReason = (typeof WAIVE_REASONS)[number];

/** How a visit is made; also the mode of the survey (reintegration.md 6.2, profile block). */
export const VISIT_MODES = ['IN_PERSON', 'PHONE', 'VIDEO'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

export type VisitRole = Role | 'SYSTEM';

export interface VisitVocabulary {
  readonly state: VisitState;
  readonly command: VisitCommand;
  readonly actor: VisitRole;
  readonly guard: VisitGuard;
  readonly need: VisitNeed;
  readonly effect: VisitEffect;
  readonly memory: never;
}

export interface VisitActor {
  readonly role: VisitRole;
  /** Null for the system. */
  readonly userId: string | null;
}

/** Days between which a visit counts as made for its wave, both included. */
export interface VisitWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface VisitFacts {
  readonly today: PlainDate;
  readonly code: VisitCode;
  readonly caseState: string;
  /** Whether a consent to be followed up after closure is in force (D-33). */
  readonly followUpConsent: boolean;
  /** Null for the baseline, which is due with the assessment and has none. */
  readonly window: VisitWindow | null;
  /** The day agreed with the person. */
  readonly plannedOn: PlainDate | null;
  readonly timesRescheduled: number;
  /** Completed or refused by the person; true where the visit has no survey. */
  readonly surveySettled: boolean;
  /** Parts of the visit that are not filled in. */
  readonly missingFindings: readonly string[];
  /** Who said that it was missed or refused. */
  readonly reportedBy: string | null;
  readonly waiveReason: WaiveReason | null;
}

export interface VisitInput {
  readonly plannedOn?: PlainDate;
  readonly heldOn?: PlainDate;
  readonly missReason?: MissReason;
  readonly hasReason?: boolean;
}
