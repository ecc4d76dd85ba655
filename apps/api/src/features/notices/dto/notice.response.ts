import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_KINDS } from '@qayidis/domain/cases';
import {
  NOTICE_ACTIONS,
  NOTICE_GROUPS,
  NOTICE_URGENCIES,
  type NoticeAction,
  type NoticeGroup,
  type NoticeUrgency,
  REMINDER_ANCHORS,
  REMINDER_TRIGGERS,
  type ReminderAnchor,
  type ReminderTrigger,
  STEP_UNITS,
  type StepUnit,
} from '@qayidis/domain/reminders';
import { pageOf } from '../../../platform/http/index.js';
import { TaskWordsResponse } from '../../tasks/public.js';
import { ToldResponse } from './told.response.js';

/** A rung of the ladder that was not told on its own: a higher one had come too (REM-17). */
export class PassedStepResponse {
  @ApiProperty({ enum: REMINDER_ANCHORS, enumName: 'ReminderAnchor' }) anchor!: ReminderAnchor;
  @ApiProperty({ type: 'integer' }) offset!: number;
  @ApiProperty({ enum: STEP_UNITS, enumName: 'StepUnit' }) unit!: StepUnit;
}

/** The rung of the ladder that made it: why it came now. */
export class NoticeStepResponse extends PassedStepResponse {
  @ApiProperty({ type: Boolean, description: 'Others were told first and did not act' })
  escalation!: boolean;
  @ApiProperty({ type: Boolean, description: 'Told after the day on which it was to be told' })
  late!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) anchorDay!: string | null;
  @ApiProperty({
    type: PassedStepResponse,
    isArray: true,
    description: 'Steps below it that had come too and are told by it',
  })
  passedOver!: PassedStepResponse[];
}

export class NoticeResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @ApiProperty({ enum: NOTICE_URGENCIES, enumName: 'NoticeUrgency' }) urgency!: NoticeUrgency;
  @ApiProperty({ enum: NOTICE_GROUPS, enumName: 'NoticeGroup' }) group!: NoticeGroup;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: `What is due: a clock (${CLOCK_KINDS[0]} ...) or a purpose of consent`,
  })
  kind!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Where the rule stands' })
  source!: string | null;
  @ApiProperty({ type: NoticeStepResponse, nullable: true, description: 'Null: an event' })
  step!: NoticeStepResponse | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: not one’s own' })
  caseId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of the state’s side' })
  readmissionId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the case or of the readmission' })
  caseNumber!: string | null;
  @ApiProperty({ type: TaskWordsResponse, nullable: true, description: 'Which task it is' })
  task!: TaskWordsResponse | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: Boolean }) read!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) snoozedUntil!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
  @ApiProperty({ type: Boolean, description: 'Done because the thing itself is over' })
  settled!: boolean;
  @ApiProperty({
    enum: NOTICE_ACTIONS,
    enumName: 'NoticeAction',
    isArray: true,
    description: 'What its reader may do with it now',
  })
  actions!: NoticeAction[];
  @ApiProperty({
    type: ToldResponse,
    isArray: true,
    description: 'Who was told that its reader cannot; nobody where it was not answered so',
  })
  told!: ToldResponse[];
}

export class NoticePageResponse extends pageOf(NoticeResponse) {}

/** What the bell shows. */
export class NoticeCountResponse {
  @ApiProperty({ type: 'integer', description: 'Open and not read' }) unread!: number;
  @ApiProperty({ type: 'integer', description: 'Open, its day gone by' }) overdue!: number;
}
