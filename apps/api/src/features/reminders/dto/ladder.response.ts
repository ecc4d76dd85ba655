import { ApiProperty } from '@nestjs/swagger';
import {
  RECIPIENT_RELATIONS,
  RECIPIENT_ROLES,
  type RecipientRelation,
  type RecipientRole,
  REMINDER_ANCHORS,
  REMINDER_CHANNELS,
  REMINDER_TRIGGERS,
  type ReminderAnchor,
  type ReminderChannel,
  type ReminderTrigger,
  STEP_UNITS,
  type StepUnit,
} from '@qayidis/domain/reminders';

export class LadderStepResponse {
  @ApiProperty({ enum: REMINDER_ANCHORS, enumName: 'ReminderAnchor' }) anchor!: ReminderAnchor;
  @ApiProperty({ type: 'integer' }) offset!: number;
  @ApiProperty({ enum: STEP_UNITS, enumName: 'StepUnit' }) unit!: StepUnit;
  @ApiProperty({ enum: RECIPIENT_ROLES, enumName: 'RecipientRole' }) recipientRole!: RecipientRole;
  @ApiProperty({ enum: RECIPIENT_RELATIONS, enumName: 'RecipientRelation' })
  relation!: RecipientRelation;
  @ApiProperty({ enum: REMINDER_CHANNELS, enumName: 'ReminderChannel', isArray: true })
  channels!: ReminderChannel[];
  @ApiProperty({ type: Boolean }) escalation!: boolean;
}

/** A ladder as it was decided. */
export class LadderVersionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
  @ApiProperty({ type: Boolean, description: 'Set for this programme alone' })
  ofProgramme!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null: came with the installation' })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: LadderStepResponse, isArray: true }) steps!: LadderStepResponse[];
}

export const TRIGGER_ORIGINS = ['CLOCK', 'FACT', 'EVENT', 'LATER'] as const;

export class LadderResponse extends LadderVersionResponse {
  @ApiProperty({ enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @ApiProperty({ enum: TRIGGER_ORIGINS, enumName: 'TriggerOrigin' })
  arises!: (typeof TRIGGER_ORIGINS)[number];
  @ApiProperty({ type: Boolean, description: 'Told in the quiet hours too' }) urgent!: boolean;
  @ApiProperty({ type: Boolean, description: 'Cannot be switched off' }) protects!: boolean;
  @ApiProperty({
    type: LadderVersionResponse,
    nullable: true,
    description: 'The next version, already decided',
  })
  upcoming!: LadderVersionResponse | null;
}

export class LaddersResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmeId!: string | null;
  @ApiProperty({ type: Boolean, description: 'Whether the reader may change them' })
  changeable!: boolean;
  @ApiProperty({ type: LadderResponse, isArray: true }) items!: LadderResponse[];
}

export class LadderVersionsResponse {
  @ApiProperty({ type: LadderVersionResponse, isArray: true, description: 'Latest first' })
  items!: LadderVersionResponse[];
}

export class TellingsResponse {
  @ApiProperty({ type: 'integer' }) messages!: number;
  @ApiProperty({ type: 'integer' }) people!: number;
}

export class LadderPreviewResponse {
  @ApiProperty({ type: 'integer' }) days!: number;
  @ApiProperty({ type: TellingsResponse, description: 'What these steps would have told' })
  would!: TellingsResponse;
  @ApiProperty({ type: TellingsResponse, description: 'What the steps in force would have told' })
  inForce!: TellingsResponse;
  @ApiProperty({ type: TellingsResponse, description: 'What was told' }) did!: TellingsResponse;
}
