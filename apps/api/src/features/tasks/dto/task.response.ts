import { ApiProperty, PickType } from '@nestjs/swagger';
import { ROLES } from '@qayidis/domain/permissions';
import { CodeField, pageOf, PageQuery } from '../../../platform/http/index.js';

export const TASK_OWNERS = ['MINE', 'MY_ROLE', 'PROGRAMME'] as const;

export class ListTasksQuery extends PageQuery {
  @CodeField(TASK_OWNERS, {
    optional: true,
    name: 'TaskOwner',
    description: 'MINE includes those of my role that nobody took',
  })
  owner: (typeof TASK_OWNERS)[number] = 'MINE';
}

export class TaskResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String, example: 'FIRST_STEP' }) kind!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes, dates and ids' })
  params!: Record<string, unknown>;
  @ApiProperty({ type: String, nullable: true, description: 'What a colleague wrote' })
  text!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) assigneeRole!: string;
  @ApiProperty({ type: String, nullable: true }) assigneeName!: string | null;
  @ApiProperty({ type: Boolean, description: 'The caller may complete it' }) mine!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNumber!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
}

/** What a task asks for: shown to whoever is signed in and may see it, in no letter (D-07). */
export class TaskWordsResponse extends PickType(TaskResponse, [
  'kind',
  'params',
  'text',
] as const) {}

export class TaskPageResponse extends pageOf(TaskResponse) {}
