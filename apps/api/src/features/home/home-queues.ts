import { type CaseOrigin, OPEN_STATES, type CaseState } from '@qayidis/domain/cases';
import type { Actor } from '../../platform/database/index.js';
import { CASE_DECISIONS, type ListCasesQuery } from '../cases/public.js';
import type { QueueKind } from './dto/home.response.js';

/** The filter of a queue: codes of the case list, nothing else, so that the list can show the very same cases. */
export type QueueFilter = Pick<ListCasesQuery, 'due' | 'mentor' | 'decision' | 'visits'> & {
  readonly state?: readonly CaseState[];
  readonly origin?: readonly CaseOrigin[];
};

type Queues = readonly (readonly [QueueKind, QueueFilter])[];

const without = (...left: readonly CaseState[]): readonly CaseState[] =>
  OPEN_STATES.filter((state) => !left.includes(state));

/**
 * A case stands in the most pressing queue alone: what is late, what is new, what is due soon, and only then what
 * waits. That nobody leads it asks for something else and is counted beside.
 */
const OVERDUE = ['OVERDUE', { due: 'OVERDUE' }] as const;
const IMMEDIATE_HELP = ['IMMEDIATE_HELP', { decision: 'IMMEDIATE_HELP' }] as const;
const news = (state: CaseState, origin: QueueFilter = {}): Queues[number] => [
  'NEW',
  { ...origin, state: [state], due: 'NOT_OVERDUE' },
];
const soon = (...told: readonly CaseState[]): Queues[number] => [
  'DUE_SOON',
  { due: 'WITHIN_7_DAYS', state: without(...told) },
];
const forMe = (...state: readonly CaseState[]): Queues[number] => [
  'WAITING_FOR_ME',
  { state, due: 'LATER' },
];
const forOthers = (...state: readonly CaseState[]): Queues[number] => [
  'WAITING_FOR_OTHERS',
  { state, due: 'LATER' },
];
/** Visits are counted beside: their case may stand in another queue too. */
const VISITS_DUE = ['VISITS_DUE', { visits: 'DUE' }] as const;
const WITHOUT_MENTOR: Queues[number] = ['WITHOUT_MENTOR', { mentor: 'none', state: OPEN_STATES }];

/** Old cases of a register run no clock and wait for nobody (decisions.md D-19): they are taken up from a queue of their own. */
const REFERRED_NOW = { origin: ['REFERRAL', 'SMS_REFERRAL'] } as const;
const FROM_REGISTER: Queues[number] = [
  'FROM_REGISTER',
  { state: ['REFERRED'], origin: ['REGISTER'] },
];

/** Who has the next step in which state (reintegration.md 3, column "Actor"). */
const QUEUES: Readonly<Partial<Record<Actor['role'], Queues>>> = {
  MENTOR: [
    OVERDUE,
    soon('SCREENING'),
    news('SCREENING'),
    forMe('DRAFT', 'REGISTERED', 'ASSESSMENT', 'PLANNING'),
    forOthers('WAITLISTED', 'PLAN_REVIEW', 'CLOSURE_REVIEW'),
    VISITS_DUE,
  ],
  COORDINATOR: [
    OVERDUE,
    soon('REFERRED'),
    news('REFERRED', REFERRED_NOW),
    forMe('SCREENING', 'WAITLISTED', 'PLAN_REVIEW', 'CLOSURE_REVIEW'),
    forOthers('REGISTERED', 'ASSESSMENT', 'PLANNING', 'SUSPENDED'),
    IMMEDIATE_HELP,
    ['VISITS_OVERDUE', { visits: 'OVERDUE' }],
    WITHOUT_MENTOR,
    FROM_REGISTER,
  ],
  PM: [
    OVERDUE,
    soon(),
    ...CASE_DECISIONS.map((decision) => [decision, { decision }] as const),
    WITHOUT_MENTOR,
  ],
};

export const queuesOf = (role: Actor['role']): Queues => QUEUES[role] ?? [];

/** As the screen's URL has it. */
export const queryOf = ({ due, mentor, origin, decision, visits, state }: QueueFilter): string =>
  [
    ...(state ? [`state=${state.join(',')}`] : []),
    ...(origin ? [`origin=${origin.join(',')}`] : []),
    ...(mentor === undefined ? [] : [`mentor=${mentor}`]),
    ...(decision === undefined ? [] : [`decision=${decision}`]),
    ...(visits === undefined ? [] : [`visits=${visits}`]),
    ...(due === undefined ? [] : [`due=${due}`]),
    'sort=nextDue',
  ].join('&');
