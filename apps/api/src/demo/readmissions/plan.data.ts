import type { ReadmissionState, ReplyState } from '@qayidis/domain/readmission';

/** One invented request: how many days ago it came, and how far it has got. */
export interface PlannedReadmission {
  readonly state: ReadmissionState;
  readonly from: string;
  readonly daysAgo: number;
  readonly reply?: ReplyState;
  readonly accelerated?: true;
  readonly denied?: true;
  /** Days from today to the planned arrival; negative: it has passed. */
  readonly planned?: number;
  readonly noticeLate?: true;
}

/** In every state; with a limit that passed, one at its last day and some of which 80 % are gone. */
export const PLANNED: readonly PlannedReadmission[] = [
  { state: 'SUBMITTED', from: 'DE', daysAgo: 0 },
  { state: 'SUBMITTED', from: 'FR', daysAgo: 1 },
  { state: 'SUBMITTED', from: 'SE', daysAgo: 13 },
  { state: 'SUBMITTED', from: 'RS', daysAgo: 3 },
  { state: 'RETURNED', from: 'AT', daysAgo: 4 },
  { state: 'RETURNED', from: 'PL', daysAgo: 9 },
  { state: 'REGISTERED', from: 'DE', daysAgo: 1 },
  { state: 'REGISTERED', from: 'NL', daysAgo: 2, accelerated: true },
  { state: 'REGISTERED', from: 'CH', daysAgo: 6 },
  { state: 'VERIFYING', from: 'DE', daysAgo: 5 },
  { state: 'VERIFYING', from: 'BE', daysAgo: 12 },
  { state: 'VERIFYING', from: 'DE', daysAgo: 15 },
  { state: 'VERIFYING', from: 'DE', daysAgo: 17 },
  { state: 'VERIFYING', from: 'SE', daysAgo: 22, denied: true },
  { state: 'VERIFYING', from: 'NO', daysAgo: 19 },
  { state: 'VERIFYING', from: 'DE', daysAgo: 10, reply: 'PREPARED' },
  { state: 'VERIFYING', from: 'FR', daysAgo: 13, reply: 'PREPARED' },
  { state: 'VERIFYING', from: 'AT', daysAgo: 11, reply: 'SIGNED' },
  { state: 'VERIFYING', from: 'PL', daysAgo: 14, reply: 'SIGNED' },
  { state: 'ACCEPTED', from: 'DE', daysAgo: 40, reply: 'DISPATCHED', planned: 0 },
  { state: 'ACCEPTED', from: 'DE', daysAgo: 38, reply: 'DISPATCHED', planned: 2 },
  { state: 'ACCEPTED', from: 'DE', daysAgo: 35, reply: 'DISPATCHED', planned: 2 },
  { state: 'ACCEPTED', from: 'SE', daysAgo: 50, reply: 'DISPATCHED', planned: 5, noticeLate: true },
  { state: 'ACCEPTED', from: 'FR', daysAgo: 60, reply: 'DISPATCHED', planned: -3 },
  { state: 'ACCEPTED', from: 'NL', daysAgo: 25, reply: 'DISPATCHED' },
  { state: 'DEEMED_ACCEPTED', from: 'BE', daysAgo: 30, planned: 11 },
  { state: 'REFUSED', from: 'DE', daysAgo: 45, reply: 'DISPATCHED' },
  { state: 'REFUSED', from: 'CH', daysAgo: 70, reply: 'DISPATCHED' },
  { state: 'ADMITTED', from: 'DE', daysAgo: 80, reply: 'DISPATCHED', planned: -10 },
  { state: 'ADMITTED', from: 'AT', daysAgo: 75, reply: 'DISPATCHED', planned: -1 },
  { state: 'ADMITTED', from: 'DE', daysAgo: 62, reply: 'DISPATCHED', planned: 0 },
  { state: 'WITHDRAWN_BY_REQUESTING_STATE', from: 'DE', daysAgo: 33 },
];
