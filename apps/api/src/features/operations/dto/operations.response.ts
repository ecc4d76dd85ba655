import { ApiProperty } from '@nestjs/swagger';
import { QUEUES, type QueueName } from '../../../platform/jobs/index.js';

export const JOB_STORES = ['POSTGRES', 'REDIS'] as const;

export class PlannerStateResponse {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: never' })
  ranAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) tookMs!: number | null;
  @ApiProperty({ type: Boolean, description: 'No sign of life for more than three minutes' })
  silent!: boolean;
  @ApiProperty({ type: Boolean, description: 'Some worker process holds the planner’s lock' })
  elected!: boolean;
  @ApiProperty({ type: 'integer', description: 'To be told, but nobody is there to be told' })
  unreached!: number;
}

export class PlannerSilenceResponse {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: it never ran',
  })
  since!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) noticedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
}

export class TaskCountResponse {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class PlannedTaskResponse {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: 'integer' }) everySeconds!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ranAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) tookMs!: number | null;
  @ApiProperty({ type: TaskCountResponse, isArray: true, description: 'What it says it did' })
  counts!: TaskCountResponse[];
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: it has not run yet',
  })
  nextAt!: string | null;
  @ApiProperty({ type: Boolean, description: 'Should have run more than three minutes ago' })
  late!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) failedAt!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Kind and code of a fault that stands',
  })
  fault!: string | null;
}

export class QueueStateResponse {
  @ApiProperty({ enum: QUEUES, enumName: 'QueueName' }) queue!: QueueName;
  @ApiProperty({ type: 'integer' }) waiting!: number;
  @ApiProperty({ type: 'integer' }) active!: number;
  @ApiProperty({ type: 'integer', description: 'For later, or between two attempts' })
  delayed!: number;
  @ApiProperty({ type: 'integer' }) failed!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the job that waits longest' })
  waitingSeconds!: number | null;
}

export class OutboxStateResponse {
  @ApiProperty({ type: 'integer' }) waiting!: number;
  @ApiProperty({ type: 'integer', nullable: true }) waitingSeconds!: number | null;
}

export class RemindersStateResponse {
  @ApiProperty({ type: 'integer', description: 'Due, and not told yet' }) due!: number;
  @ApiProperty({ type: 'integer', description: 'Due, and held until the quiet hours are over' })
  held!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: none is held',
  })
  heldUntil!: string | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Since the first of them could have been told; quiet hours do not count',
  })
  lagSeconds!: number | null;
  @ApiProperty({ type: 'integer' }) sending!: number;
  @ApiProperty({ type: 'integer', description: 'Given up after all attempts' }) parked!: number;
  @ApiProperty({ type: 'integer', description: 'Of today' }) told!: number;
  @ApiProperty({ type: 'integer', description: 'Of today: their reason had gone' })
  skipped!: number;
}

/** Nothing in it is about a person. */
export class OperationsResponse {
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: PlannerStateResponse }) planner!: PlannerStateResponse;
  @ApiProperty({ type: PlannerSilenceResponse, isArray: true, description: 'Latest first' })
  silences!: PlannerSilenceResponse[];
  @ApiProperty({ type: PlannedTaskResponse, isArray: true }) tasks!: PlannedTaskResponse[];
  @ApiProperty({ enum: JOB_STORES, enumName: 'JobStore' }) store!: (typeof JOB_STORES)[number];
  @ApiProperty({
    type: QueueStateResponse,
    isArray: true,
    nullable: true,
    description: 'Null: their store does not answer',
  })
  queues!: QueueStateResponse[] | null;
  @ApiProperty({ type: OutboxStateResponse, description: 'On the way to Redis' })
  outbox!: OutboxStateResponse;
  @ApiProperty({ type: RemindersStateResponse }) reminders!: RemindersStateResponse;
}
