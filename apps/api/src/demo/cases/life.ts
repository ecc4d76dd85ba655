import type { CaseState } from '@qayidis/domain/cases';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import type { SeededRandom } from './random.js';

/** When the steps of one case were taken; null: not yet, or never. */
export interface Life {
  readonly state: CaseState;
  readonly arrivalOn: PlainDate | null;
  readonly plannedArrivalOn: PlainDate;
  readonly referredOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly stateSince: PlainDate;
}

interface Span {
  /** Days since the case came into its state. */
  readonly since: readonly [number, number];
  /** Days from the referral to that. */
  readonly sinceReferral: readonly [number, number];
}

/** How long cases usually take to come so far; "since" reaches past the clocks, so that something is overdue. */
const SPANS: Readonly<Record<CaseState, Span>> = {
  DRAFT: { since: [0, 12], sinceReferral: [0, 0] },
  REFERRED: { since: [0, 4], sinceReferral: [0, 0] },
  SCREENING: { since: [0, 8], sinceReferral: [1, 3] },
  WAITLISTED: { since: [3, 40], sinceReferral: [4, 9] },
  REJECTED: { since: [2, 50], sinceReferral: [4, 10] },
  REGISTERED: { since: [1, 16], sinceReferral: [4, 9] },
  ASSESSMENT: { since: [1, 24], sinceReferral: [10, 20] },
  PLANNING: { since: [1, 20], sinceReferral: [20, 34] },
  PLAN_REVIEW: { since: [1, 8], sinceReferral: [26, 44] },
  ASSISTANCE: { since: [5, 180], sinceReferral: [32, 55] },
  FOLLOW_UP: { since: [10, 170], sinceReferral: [110, 190] },
  CLOSURE_REVIEW: { since: [0, 7], sinceReferral: [150, 380] },
  CLOSED: { since: [10, 120], sinceReferral: [180, 380] },
  SUSPENDED: { since: [5, 80], sinceReferral: [40, 120] },
  TRANSFERRED: { since: [10, 90], sinceReferral: [60, 160] },
  ANONYMISED: { since: [5, 30], sinceReferral: [380, 420] },
};

/** States that a case reaches only through registration. */
export const isRegistered = (state: CaseState): boolean =>
  !['DRAFT', 'REFERRED', 'SCREENING', 'WAITLISTED', 'REJECTED'].includes(state);

const LONG_AGO = [368, 400] as const;

export function lifeOf(state: CaseState, today: PlainDate, random: SeededRandom): Life {
  const { since, sinceReferral } = SPANS[state];
  // Of some refused cases the time of keeping is over: the data protection officer has something to do.
  const longAgo = state === 'REJECTED' && random.chance(0.3);
  const stateSince = addDays(today, -random.whole(...(longAgo ? LONG_AGO : since)));
  const referred = addDays(stateSince, -random.whole(...sinceReferral));
  const early = ['DRAFT', 'REFERRED', 'SCREENING'].includes(state) && random.chance(0.4);
  const arrival = addDays(referred, early ? random.whole(5, 25) : -random.whole(1, 12));
  const registeredOn = isRegistered(state) ? addDays(referred, 4) : null;
  return {
    state,
    plannedArrivalOn: arrival,
    arrivalOn: arrival <= today ? arrival : null,
    referredOn: state === 'DRAFT' ? null : referred,
    registeredOn: registeredOn !== null && registeredOn > stateSince ? stateSince : registeredOn,
    stateSince,
  };
}

/** Share of each state in a caseload of 120; larger ones keep the proportions. */
const SHARES: readonly (readonly [CaseState, number])[] = [
  ['DRAFT', 3],
  ['REFERRED', 6],
  ['SCREENING', 8],
  ['WAITLISTED', 4],
  ['REJECTED', 5],
  ['REGISTERED', 8],
  ['ASSESSMENT', 11],
  ['PLANNING', 10],
  ['PLAN_REVIEW', 6],
  ['ASSISTANCE', 22],
  ['FOLLOW_UP', 13],
  ['CLOSURE_REVIEW', 4],
  ['CLOSED', 13],
  ['SUSPENDED', 4],
  ['TRANSFERRED', 2],
  ['ANONYMISED', 1],
];

const CYCLE: readonly CaseState[] = SHARES.flatMap(([state, share]) =>
  Array.from({ length: share }, () => state),
);

/** The state of the case at a position: every 120 cases hold each state in its share, well mixed. */
export function stateAt(position: number): CaseState {
  const state = CYCLE[(position * 77) % CYCLE.length];
  if (state === undefined) throw new RangeError('No state');
  return state;
}

/** How far the work has come in each state; a form exists from the step at which the rules demand it. */
const STEPS: readonly CaseState[] = [
  'SCREENING',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
  'CLOSURE_REVIEW',
  'CLOSED',
];

const stepOf = (state: CaseState): number =>
  STEPS.indexOf(state === 'SUSPENDED' || state === 'TRANSFERRED' ? 'ASSISTANCE' : state);

/** True where a case in this state must have passed `step`. */
export const hasReached = (state: CaseState, step: CaseState): boolean =>
  stepOf(state) >= STEPS.indexOf(step);
