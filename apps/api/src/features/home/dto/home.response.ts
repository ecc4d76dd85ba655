import { ApiProperty } from '@nestjs/swagger';
import { TotalResponse } from '../../../platform/http/index.js';
import { CaseRowResponse } from '../../cases/public.js';
import { TaskPageResponse } from '../../tasks/public.js';

export const QUEUE_KINDS = [
  'OVERDUE',
  'DUE_SOON',
  'NEW',
  'WAITING_FOR_ME',
  'WAITING_FOR_OTHERS',
  'WITHOUT_MENTOR',
  'FROM_REGISTER',
] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** One queue: how many, the first few, and the query of the case list that shows exactly these. */
export class QueueResponse {
  @ApiProperty({ enum: QUEUE_KINDS, enumName: 'QueueKind' }) kind!: string;
  @ApiProperty({ type: String, example: 'due=OVERDUE&sort=nextDue' }) query!: string;
  @ApiProperty({ type: TotalResponse }) total!: TotalResponse;
  @ApiProperty({ type: CaseRowResponse, isArray: true }) items!: CaseRowResponse[];
}

export class HomeResponse {
  @ApiProperty({ type: QueueResponse, isArray: true }) queues!: QueueResponse[];
  @ApiProperty({ type: TaskPageResponse, description: 'The first of my tasks' })
  tasks!: TaskPageResponse;
}
