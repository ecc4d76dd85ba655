import { ApiProperty } from '@nestjs/swagger';
import { TotalResponse } from '../../../platform/http/index.js';
import { WAIT_REASONS } from '../../case-decisions/public.js';
import { CASE_DECISIONS, CaseRowResponse } from '../../cases/public.js';
import { TaskPageResponse } from '../../tasks/public.js';

export const QUEUE_KINDS = [
  'OVERDUE',
  'DUE_SOON',
  'NEW',
  'MINE_LATER',
  'WAITING_FOR_OTHERS',
  'WITHOUT_MENTOR',
  'FROM_REGISTER',
  'VISITS_DUE',
  'VISITS_OVERDUE',
  'DELIVERIES_LATE',
  ...CASE_DECISIONS,
] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

export class QueueRowResponse extends CaseRowResponse {
  @ApiProperty({
    enum: WAIT_REASONS,
    enumName: 'WaitReason',
    isArray: true,
    description: 'What the caller has to decide or to rework',
  })
  waitsFor!: string[];
}

/** One queue: how many, the first few, and the query of the case list that shows exactly these. */
export class QueueResponse {
  @ApiProperty({ enum: QUEUE_KINDS, enumName: 'QueueKind' }) kind!: string;
  @ApiProperty({ type: String, example: 'due=OVERDUE&sort=nextDue' }) query!: string;
  @ApiProperty({ type: TotalResponse }) total!: TotalResponse;
  @ApiProperty({ type: QueueRowResponse, isArray: true }) items!: QueueRowResponse[];
}

export const OFFICE_QUEUE_KINDS = [
  'ITEMS_TO_SETTLE',
  'PAYMENTS_TO_CONFIRM',
  'ITEMS_DELIVERED',
  'RETENTION_OVER',
  'RETENTION_NEAR',
  'LEGAL_HOLDS',
  'CONSENT_PAPERS_LATE',
  'REFUSED_ATTEMPTS',
  'ACCOUNTS_INVITED',
  'MAILS_FAILED',
  'MAILS_WAITING',
  'DAYS_TO_CONFIRM',
  'REQUESTS_TO_ACKNOWLEDGE',
  'REQUESTS_TO_CHECK',
  'REPLIES_TO_PREPARE',
  'REPLIES_TO_SIGN',
  'REPLIES_TO_DISPATCH',
  'EFFECTS_TO_DECIDE',
  'REPLIES_OVERDUE',
  'LIMITS_PASSED',
  'LIMITS_NEAR',
  'ARRIVALS_NEAR',
] as const;
export type OfficeQueueKind = (typeof OFFICE_QUEUE_KINDS)[number];

/** What waits in the office, where the work is not a list of cases: how many, and the page that shows exactly these. */
export class OfficeQueueResponse {
  @ApiProperty({ enum: OFFICE_QUEUE_KINDS, enumName: 'OfficeQueueKind' }) kind!: string;
  @ApiProperty({ type: String, example: '/items?state=VERIFIED' }) path!: string;
  @ApiProperty({ type: TotalResponse }) total!: TotalResponse;
}

export class HomeResponse {
  @ApiProperty({ type: QueueResponse, isArray: true }) queues!: QueueResponse[];
  @ApiProperty({ type: OfficeQueueResponse, isArray: true }) office!: OfficeQueueResponse[];
  @ApiProperty({ type: TaskPageResponse, description: 'The first of my tasks' })
  tasks!: TaskPageResponse;
}
