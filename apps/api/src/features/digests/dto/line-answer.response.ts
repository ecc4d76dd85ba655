import { ApiProperty } from '@nestjs/swagger';
import {
  LINE_ACTIONS,
  LINE_PLACES,
  type LineAction,
  type LinePlace,
} from '@qayidis/domain/digests';
import { type Role, ROLES } from '@qayidis/domain/permissions';
import type { PlainDate } from '@qayidis/domain/kernel';
import { ToldResponse } from '../../notices/public.js';
import { TaskWordsResponse } from '../../tasks/public.js';
import { REMINDER_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';

const ACTION = { enum: LINE_ACTIONS, enumName: 'LineAction' } as const;

/** What a link of a letter would do. */
export class LineResponse {
  @ApiProperty(ACTION) action!: LineAction;
  @ApiProperty({ enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNumber!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Which of several: as of a notice' })
  kind!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: PlainDate | null;
  @ApiProperty({ enum: LINE_PLACES, enumName: 'LinePlace' }) place!: LinePlace;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId!: string | null;
  @ApiProperty({ type: TaskWordsResponse, nullable: true, description: 'Which task it is' })
  task!: TaskWordsResponse | null;
  @ApiProperty({
    enum: ROLES,
    enumName: 'Role',
    nullable: true,
    description: 'Who is told that the reader cannot; null where nobody is',
  })
  above!: Role | null;
  @ApiProperty({
    type: Boolean,
    description: 'False: it protects a person and is urgent, and is not put off',
  })
  mayWait!: boolean;
  @ApiProperty({ type: Boolean, description: 'Done only when it is recorded at its place' })
  recorded!: boolean;
  @ApiProperty({ ...ACTION, nullable: true, description: 'What this line was answered with' })
  answered!: LineAction | null;
  @ApiProperty({
    type: ToldResponse,
    isArray: true,
    description: 'Who was told by the answer CANNOT',
  })
  told!: ToldResponse[];
  @ApiProperty({ type: Boolean, description: 'The line is closed, by this letter or otherwise' })
  over!: boolean;
}

export class LineAnswerResponse {
  @ApiProperty(ACTION) action!: LineAction;
  @ApiProperty({ type: String, format: 'date', nullable: true }) movedTo!: PlainDate | null;
  @ApiProperty({
    type: ToldResponse,
    isArray: true,
    description: 'Who was told by the answer CANNOT',
  })
  told!: ToldResponse[];
}
