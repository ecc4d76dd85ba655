import type { Role } from '@qayidis/domain/permissions';

const MINUTE = 60;

/** ACC-08. After so many seconds without a request the session ends (security.md 7). */
export const idleSecondsOf = (role: Role): number =>
  role === 'MENTOR' || role === 'DONOR_VIEWER' ? 30 * MINUTE : 15 * MINUTE;

/** ACC-08. After so many seconds a session ends, whatever happened in it. */
export const LONGEST_SESSION_SECONDS = 8 * 60 * MINUTE;
/** Time for the second step of a sign-in. */
export const CHALLENGE_SECONDS = 10 * MINUTE;
/** Time for setting up a second factor before the first entry. */
export const ENROLMENT_SECONDS = 30 * MINUTE;
/** ACC-09. Sessions of one person at the same time; what was used least lately gives way. */
export const PARALLEL_SESSIONS = 3;
/** ACC-10. A sensitive action needs a proof of identity that is younger than this. */
export const STEP_UP_SECONDS = 5 * MINUTE;
/** ACC-12. The wrong code of this number ends the challenge (ASVS 6.6.3). */
export const WRONG_CODES_ALLOWED = 5;

/** How far a sign-in has come. Only `FULL` opens anything but the next step. */
export const SESSION_STAGES = ['SECOND_FACTOR', 'ENROLMENT', 'FULL'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

export const lifetimeOf = (stage: SessionStage): number =>
  ({
    SECOND_FACTOR: CHALLENGE_SECONDS,
    ENROLMENT: ENROLMENT_SECONDS,
    FULL: LONGEST_SESSION_SECONDS,
  })[stage];
