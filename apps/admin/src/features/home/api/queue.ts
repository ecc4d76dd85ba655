import type { CaseState } from '@qayidis/domain/cases';
import type { Role } from '@qayidis/domain/permissions';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '#/lib/api';
import { stringifySearch } from '#/lib/search-params';
import type { homeMessages } from '../messages';

interface QueueFilter {
  readonly state?: CaseState[];
  readonly due?: 'OVERDUE' | 'WITHIN_7_DAYS';
  readonly mentor?: 'none';
  readonly urgent?: 'true';
}

/** One heap of work: cases that wait for the same thing. */
export interface Heap {
  readonly key: keyof typeof homeMessages.table & `heap${string}`;
  readonly filter: QueueFilter;
  readonly tone: 'urgent' | 'attention' | 'active' | 'neutral';
}

const overdue: Heap = { key: 'heapOverdue', filter: { due: 'OVERDUE' }, tone: 'urgent' };
const soon: Heap = { key: 'heapSoon', filter: { due: 'WITHIN_7_DAYS' }, tone: 'attention' };
const urgent: Heap = { key: 'heapUrgent', filter: { urgent: 'true' }, tone: 'urgent' };

const decisions: readonly Heap[] = [
  { key: 'heapAcknowledge', filter: { state: ['REFERRED'] }, tone: 'attention' },
  { key: 'heapPlans', filter: { state: ['PLAN_REVIEW'] }, tone: 'attention' },
  { key: 'heapClosures', filter: { state: ['CLOSURE_REVIEW'] }, tone: 'attention' },
];

const withoutMentor: Heap = {
  key: 'heapNoMentor',
  filter: { mentor: 'none', state: ['SCREENING', 'REGISTERED', 'ASSESSMENT'] },
  tone: 'attention',
};

/** In the order of peers.md: overdue, due soon, waiting for me, waiting for others, new. */
export const HEAPS: Readonly<Partial<Record<Role, readonly Heap[]>>> = {
  MENTOR: [
    overdue,
    soon,
    urgent,
    { key: 'heapToAssess', filter: { state: ['REGISTERED', 'ASSESSMENT'] }, tone: 'active' },
    { key: 'heapToPlan', filter: { state: ['PLANNING'] }, tone: 'active' },
    {
      key: 'heapWaiting',
      filter: { state: ['PLAN_REVIEW', 'CLOSURE_REVIEW'] },
      tone: 'neutral',
    },
  ],
  COORDINATOR: [overdue, soon, ...decisions, withoutMentor],
  PM: [overdue, soon, ...decisions],
};

/** Rows shown of a heap; the rest is one press away in the list. */
export const SHOWN_ROWS = 5;

/** The case list with exactly the rows of a heap. */
export const hrefOf = ({ filter }: Heap): string => `/cases${stringifySearch({ ...filter })}`;

export const heapQuery = ({ key, filter }: Heap) =>
  queryOptions({
    queryKey: ['cases', 'heap', key],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/cases', {
          params: { query: { ...filter, sort: 'nextDue', limit: SHOWN_ROWS } },
          signal,
        }),
      ),
  });
