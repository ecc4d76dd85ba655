import { ApiProperty } from '@nestjs/swagger';
import { REMINDER_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { QUEUES, type QueueName } from '../../../platform/jobs/index.js';

const WAYS = ['IN_APP', 'TEXT'] as const;

export class FailedJobResponse {
  @ApiProperty({ enum: QUEUES, enumName: 'QueueName' }) queue!: QueueName;
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: 'integer' }) attempts!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) failedAt!: string | null;
  @ApiProperty({ type: String, description: 'Kind and code, never its words' }) fault!: string;
}

export class FailedJobsResponse {
  @ApiProperty({ type: FailedJobResponse, isArray: true, description: 'The latest 100' })
  items!: FailedJobResponse[];
  @ApiProperty({ type: 'integer' }) total!: number;
}

export class ParkedOccurrenceResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @ApiProperty({ enum: WAYS, enumName: 'OccurrenceChannel' }) channel!: (typeof WAYS)[number];
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: string;
  @ApiProperty({ type: 'integer' }) attempts!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) parkedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Kind and code, never its words' })
  fault!: string | null;
}

export class ParkedOccurrencesResponse {
  @ApiProperty({ type: ParkedOccurrenceResponse, isArray: true, description: 'The latest 100' })
  items!: ParkedOccurrenceResponse[];
  @ApiProperty({ type: 'integer' }) total!: number;
}

export class RetriedResponse {
  @ApiProperty({ type: 'integer' }) retried!: number;
}
