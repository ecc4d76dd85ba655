import { Injectable } from '@nestjs/common';
import type { ReadmissionRole } from '@qayidis/domain/readmission';
import type { Transaction } from '../../platform/database/index.js';
import { ArrivalsQueries, ReadmissionsQueries } from '../readmissions/public.js';
import type { OfficeQueueKind } from './dto/home.response.js';
import type { OfficeQueue } from './office-queue.js';

type Filters = Parameters<ReadmissionsQueries['count']>[1];
type Queue = readonly [kind: OfficeQueueKind, filters: Filters];

const PASSED: Queue = ['LIMITS_PASSED', { clock: 'PASSED' }];
const LAST_FIFTH: Queue = ['LIMITS_NEAR', { clock: 'LAST_FIFTH' }];

/** What each desk of the service finds in the morning (readmission.md 10, D-22). */
const QUEUES: Readonly<Record<ReadmissionRole, readonly Queue[]>> = {
  SMS_REGISTRY: [
    PASSED,
    ['REQUESTS_TO_ACKNOWLEDGE', { state: ['SUBMITTED'] }],
    ['REPLIES_TO_DISPATCH', { state: ['VERIFYING'], reply: ['SIGNED'] }],
    LAST_FIFTH,
  ],
  SMS_READMISSION: [
    PASSED,
    LAST_FIFTH,
    ['REQUESTS_TO_CHECK', { state: ['REGISTERED'] }],
    ['REPLIES_TO_PREPARE', { state: ['VERIFYING'], holder: ['SMS_READMISSION'] }],
  ],
  // Limits that passed are told apart: what follows from one is the head's to decide (D-03), the other is late.
  SMS_HEAD: [
    ['EFFECTS_TO_DECIDE', { clock: 'EFFECT_TO_CONFIRM' }],
    ['REPLIES_OVERDUE', { clock: 'OVERDUE' }],
    ['REPLIES_TO_SIGN', { state: ['VERIFYING'], reply: ['PREPARED'] }],
    LAST_FIFTH,
  ],
};

const ARRIVALS_WITHIN = 7;

@Injectable()
export class ReadmissionQueues {
  constructor(
    private readonly readmissions: ReadmissionsQueries,
    private readonly arrivals: ArrivalsQueries,
  ) {}

  async of(tx: Transaction, role: ReadmissionRole): Promise<OfficeQueue[]> {
    const queues: OfficeQueue[] = [];
    for (const [kind, filters] of QUEUES[role]) {
      const count = await this.readmissions.count(tx, filters);
      queues.push({ kind, path: `/readmissions?${queryOf(filters)}`, count });
    }
    const count = await this.arrivals.count(tx, ARRIVALS_WITHIN);
    return [...queues, { kind: 'ARRIVALS_NEAR', path: '/arrivals', count }];
  }
}

const queryOf = (filters: Filters): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`)
    .join('&');
