import { OPEN_STATES, type CaseState } from '@qayidis/domain/cases';
import type { Actor } from '../../platform/database/index.js';
import { CASE_DECISIONS, type ListCasesQuery } from '../cases/public.js';
import type { QueueKind } from './dto/home.response.js';

/** The filter of a queue: codes of the case list, nothing else, so that the list can show the very same cases. */
export type QueueFilter = Pick<ListCasesQuery, 'due' | 'mentor' | 'decision'> & {
  readonly state?: readonly CaseState[];
};

type Queues = readonly (readonly [QueueKind, QueueFilter])[];

const OVERDUE = ['OVERDUE', { due: 'OVERDUE' }] as const;
const IMMEDIATE_HELP = ['IMMEDIATE_HELP', { decision: 'IMMEDIATE_HELP' }] as const;
const DUE_SOON = ['DUE_SOON', { due: 'WITHIN_7_DAYS' }] as const;

/** Who has the next step in which state (reintegration.md 3, column "Actor"). */
const QUEUES: Readonly<Partial<Record<Actor['role'], Queues>>> = {
  MENTOR: [
    OVERDUE,
    DUE_SOON,
    ['NEW', { state: ['SCREENING'] }],
    ['WAITING_FOR_ME', { state: ['DRAFT', 'REGISTERED', 'ASSESSMENT', 'PLANNING'] }],
    ['WAITING_FOR_OTHERS', { state: ['REFERRED', 'WAITLISTED', 'PLAN_REVIEW', 'CLOSURE_REVIEW'] }],
  ],
  COORDINATOR: [
    OVERDUE,
    DUE_SOON,
    ['NEW', { state: ['REFERRED'] }],
    ['WAITING_FOR_ME', { state: ['SCREENING', 'WAITLISTED', 'PLAN_REVIEW', 'CLOSURE_REVIEW'] }],
    ['WAITING_FOR_OTHERS', { state: ['REGISTERED', 'ASSESSMENT', 'PLANNING', 'SUSPENDED'] }],
    IMMEDIATE_HELP,
    ['WITHOUT_MENTOR', { mentor: 'none', state: OPEN_STATES }],
  ],
  PM: [
    OVERDUE,
    DUE_SOON,
    ...CASE_DECISIONS.map((decision) => [decision, { decision }] as const),
    ['WITHOUT_MENTOR', { mentor: 'none', state: OPEN_STATES }],
  ],
};

export const queuesOf = (role: Actor['role']): Queues => QUEUES[role] ?? [];

/** As the screen's URL has it. */
export const queryOf = ({ due, mentor, decision, state }: QueueFilter): string =>
  [
    ...(state ? [`state=${state.join(',')}`] : []),
    ...(mentor === undefined ? [] : [`mentor=${mentor}`]),
    ...(decision === undefined ? [] : [`decision=${decision}`]),
    ...(due === undefined ? [] : [`due=${due}`]),
    'sort=nextDue',
  ].join('&');
