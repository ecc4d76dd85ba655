import { type CaseOrigin, OPEN_STATES, type CaseState } from '@qayidis/domain/cases';
import type { Actor } from '../../platform/database/index.js';
import { CASE_DECISIONS, type ListCasesQuery } from '../cases/public.js';
import type { QueueKind } from './dto/home.response.js';

/** The filter of a queue: codes of the case list, nothing else, so that the list can show the very same cases. */
export type QueueFilter = Pick<
  ListCasesQuery,
  'due' | 'mentor' | 'decision' | 'visits' | 'deliveries'
> & {
  readonly state?: readonly CaseState[];
  readonly origin?: readonly CaseOrigin[];
};

type Queues = readonly (readonly [QueueKind, QueueFilter])[];

const without = (...left: readonly CaseState[]): readonly CaseState[] =>
  OPEN_STATES.filter((state) => !left.includes(state));

/**
 * By its day a case stands in the most pressing queue alone: what is late, what is new, what is due soon, and only then
 * what is due later. What waits for a decision or for rework now is counted beside, whatever its day: it is one queue
 * per role (design.md 1). That nobody leads a case asks for something else and is counted beside too.
 */
const WAITING_FOR_ME = ['WAITING_FOR_ME', { decision: 'WAITING_FOR_ME' }] as const;
const OVERDUE = ['OVERDUE', { due: 'OVERDUE' }] as const;
const news = (state: CaseState, origin: QueueFilter = {}): Queues[number] => [
  'NEW',
  { ...origin, state: [state], due: 'NOT_OVERDUE' },
];
const soon = (...told: readonly CaseState[]): Queues[number] => [
  'DUE_SOON',
  { due: 'WITHIN_7_DAYS', state: without(...told) },
];
const mineLater = (...state: readonly CaseState[]): Queues[number] => [
  'MINE_LATER',
  { state, due: 'LATER' },
];
const forOthers = (...state: readonly CaseState[]): Queues[number] => [
  'WAITING_FOR_OTHERS',
  { state, due: 'LATER' },
];
/** Visits and deliveries are counted beside: their case may stand in another queue too. */
const VISITS_DUE = ['VISITS_DUE', { visits: 'DUE' }] as const;
const DELIVERIES_LATE = ['DELIVERIES_LATE', { deliveries: 'OVERDUE' }] as const;
const WITHOUT_MENTOR: Queues[number] = ['WITHOUT_MENTOR', { mentor: 'none', state: OPEN_STATES }];

/** Old cases of a register run no clock and wait for nobody (decisions.md D-19): they are taken up from a queue of their own. */
const REFERRED_NOW = { origin: ['REFERRAL', 'SMS_REFERRAL'] } as const;
const FROM_REGISTER: Queues[number] = [
  'FROM_REGISTER',
  { state: ['REFERRED'], origin: ['REGISTER'] },
];

/** The manager's decisions are told apart: each has rules and a day of its own. */
const OF_MANAGERS = CASE_DECISIONS.filter((decision) => decision !== 'WAITING_FOR_ME');

/** Who has the next step in which state (reintegration.md 3, column "Actor"). */
const QUEUES: Readonly<Partial<Record<Actor['role'], Queues>>> = {
  MENTOR: [
    OVERDUE,
    WAITING_FOR_ME,
    soon('SCREENING'),
    news('SCREENING'),
    mineLater('DRAFT', 'REGISTERED', 'ASSESSMENT', 'PLANNING'),
    forOthers('WAITLISTED', 'PLAN_REVIEW', 'CLOSURE_REVIEW'),
    VISITS_DUE,
    DELIVERIES_LATE,
  ],
  COORDINATOR: [
    OVERDUE,
    WAITING_FOR_ME,
    soon('REFERRED'),
    news('REFERRED', REFERRED_NOW),
    mineLater('SCREENING', 'WAITLISTED'),
    forOthers('REGISTERED', 'ASSESSMENT', 'PLANNING', 'SUSPENDED'),
    ['VISITS_OVERDUE', { visits: 'OVERDUE' }],
    DELIVERIES_LATE,
    WITHOUT_MENTOR,
    FROM_REGISTER,
  ],
  PM: [
    OVERDUE,
    soon(),
    ...OF_MANAGERS.map((decision) => [decision, { decision }] as const),
    WITHOUT_MENTOR,
  ],
};

export const queuesOf = (role: Actor['role']): Queues => QUEUES[role] ?? [];

/** As the screen's URL has it. */
export function queryOf({ state, origin, ...codes }: QueueFilter): string {
  const { mentor, decision, visits, deliveries, due } = codes;
  const single = Object.entries({ mentor, decision, visits, deliveries, due });
  return [
    ...(state ? [`state=${state.join(',')}`] : []),
    ...(origin ? [`origin=${origin.join(',')}`] : []),
    ...single.flatMap(([name, code]) => (code === undefined ? [] : [`${name}=${code}`])),
    'sort=nextDue',
  ].join('&');
}
