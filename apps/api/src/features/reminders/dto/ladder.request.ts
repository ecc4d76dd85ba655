import type { PlainDate } from '@qayidis/domain/kernel';
import {
  MOST_STEPS,
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
import {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  IntegerField,
  ObjectsField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

export class LaddersQuery {
  @UuidField({
    optional: true,
    description: 'A programme; absent: one’s own, or the installation’s ladders',
  })
  programmeId?: string;
}

export class LadderStepRequest {
  @CodeField(REMINDER_ANCHORS, { name: 'ReminderAnchor' })
  anchor!: ReminderAnchor;

  @IntegerField({ min: -1000, max: 1000, description: 'Before the anchor when negative' })
  offset!: number;

  @CodeField(STEP_UNITS, { name: 'StepUnit' })
  unit!: StepUnit;

  @CodeField(RECIPIENT_ROLES, { name: 'RecipientRole' })
  recipientRole!: RecipientRole;

  @CodeField(RECIPIENT_RELATIONS, { name: 'RecipientRelation' })
  relation!: RecipientRelation;

  @CodesField(REMINDER_CHANNELS, { name: 'ReminderChannel', min: 1, max: 4 })
  channels!: ReminderChannel[];

  @BooleanField()
  escalation!: boolean;
}

export class PreviewLadderRequest {
  @CodeField(REMINDER_TRIGGERS, { name: 'ReminderTrigger' })
  trigger!: ReminderTrigger;

  @UuidField({
    optional: true,
    nullable: true,
    description: 'The programme for which it holds; absent: every programme without its own ladder',
  })
  programmeId?: string | null;

  @ObjectsField(() => LadderStepRequest, {
    max: MOST_STEPS,
    description: 'None: the ladder is switched off',
  })
  steps!: LadderStepRequest[];
}

export class ChangeLadderRequest extends PreviewLadderRequest {
  @DateField({ description: 'Today or later' })
  validFrom!: PlainDate;

  @TextField({ max: 300, description: 'Where the rule stands: law, agreement, decision' })
  source!: string;

  @BooleanField()
  needsLegalReview!: boolean;

  @TextField({ max: 1000, lines: true })
  reason!: string;
}
