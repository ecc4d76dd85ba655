import type { DueRule } from '../deadlines/index.js';
import type { PlainDate } from '../kernel/index.js';
import {
  type AgreementProfile,
  type ClockStart,
  clockStartOf,
  saysYes,
  termOf,
} from './agreement.js';
import type { LimitEffect, ReadmissionProcedure } from './vocabulary.js';

/** Kinds of deadline of a readmission; later issues add the others of readmission.md 3. */
export const READMISSION_CLOCK_KINDS = ['READMISSION_REPLY'] as const;
export type ReadmissionClockKind = (typeof READMISSION_CLOCK_KINDS)[number];

export const READMISSION_START_EVENTS = ['REQUEST_RECEIVED', 'REQUEST_ACKNOWLEDGED'] as const;
export type ReadmissionStartEvent = (typeof READMISSION_START_EVENTS)[number];

export type ReplyRule = DueRule<ReadmissionClockKind, ReadmissionStartEvent>;

const STARTS_WITH: Readonly<Record<ClockStart, ReadmissionStartEvent>> = {
  RECEIPT: 'REQUEST_RECEIVED',
  ACKNOWLEDGEMENT: 'REQUEST_ACKNOWLEDGED',
};

type Profile = Pick<AgreementProfile, 'parameters'>;

/**
 * RDM-05. The reply clock of an agreement: P3, or P4 for the accelerated procedure, from the start that it names.
 * @returns null where no limit was entered: no clock can run
 */
export function replyRule(profile: Profile, procedure: ReadmissionProcedure): ReplyRule | null {
  const term = termOf(profile, procedure === 'NORMAL' ? 'REPLY_NORMAL' : 'REPLY_ACCELERATED');
  if (term === null) return null;
  const { length, unit, source, needsLegalReview } = term;
  return {
    kind: 'READMISSION_REPLY',
    terms: [{ startEvent: STARTS_WITH[clockStartOf(profile)], length, unit }],
    rollForward: saysYes(profile, 'ROLL_FORWARD'),
    source,
    needsLegalReview,
  };
}

/**
 * What a reply clock says to its reader. EFFECT_TO_CONFIRM: the limit passed, and only the head may say what follows
 * (decisions.md D-03); OVERDUE: it passed and nothing follows from silence.
 */
export const CLOCK_STANDINGS = [
  'NOT_RUNNING',
  'RUNNING',
  'LAST_DAY',
  'EFFECT_TO_CONFIRM',
  'OVERDUE',
  'ANSWERED',
] as const;
export type ClockStanding = (typeof CLOCK_STANDINGS)[number];

interface ClockFacts {
  readonly unanswered: boolean;
  readonly dueOn: PlainDate | null;
  readonly today: PlainDate;
  readonly silenceMeansConsent: boolean;
  readonly limitEffect: LimitEffect | null;
}

/** RDM-07. The limit has passed at 24:00 of its day in Baku, so on the next day (DL-09). */
export const limitPassed = (dueOn: PlainDate | null, today: PlainDate): boolean =>
  dueOn !== null && today > dueOn;

/** RDM-07, RDM-08. */
export function clockStanding(facts: ClockFacts): ClockStanding {
  const { unanswered, dueOn, today, silenceMeansConsent, limitEffect } = facts;
  if (!unanswered) return 'ANSWERED';
  if (dueOn === null) return 'NOT_RUNNING';
  if (today < dueOn) return 'RUNNING';
  if (today === dueOn) return 'LAST_DAY';
  return silenceMeansConsent && limitEffect === null ? 'EFFECT_TO_CONFIRM' : 'OVERDUE';
}
