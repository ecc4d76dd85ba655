import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '@qayidis/domain/kernel';
import { CodeField, DateField, TextField, UuidField } from '../../../platform/http/index.js';

/** Who works on a case and can be asked something. */
export const TASK_ASSIGNEES = ['MENTOR', 'COORDINATOR', 'PM'] as const;

export class CreateTaskRequest {
  @UuidField()
  caseId!: string;

  @TextField({ min: 3, max: 500, description: 'What is to be done; sealed with the case' })
  text!: string;

  @CodeField(TASK_ASSIGNEES, { name: 'TaskAssignee' })
  assigneeRole!: (typeof TASK_ASSIGNEES)[number];

  @DateField({ optional: true, nullable: true })
  dueOn?: PlainDate | null;
}

export class TaskCreatedResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}
