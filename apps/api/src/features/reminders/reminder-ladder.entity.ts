import type { PlainDate } from '@qayidis/domain/kernel';
import type {
  RecipientRelation,
  RecipientRole,
  ReminderAnchor,
  ReminderChannel,
  ReminderTrigger,
  StepUnit,
} from '@qayidis/domain/reminders';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one ladder; never changed, only followed by another. */
@Entity('reminder_ladders')
export class ReminderLadderEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') trigger!: ReminderTrigger;
  /** Null: the installation's, for programmes that have none of their own. */
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('integer') version!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: PlainDate;
  @Column('text') source!: string;
  @Column('boolean', { name: 'needs_legal_review' }) needsLegalReview!: boolean;
  /** Null for what came with the installation. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

@Entity('reminder_steps')
export class ReminderStepEntity {
  @PrimaryColumn('uuid', { name: 'ladder_id' }) ladderId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('text') anchor!: ReminderAnchor;
  @Column('integer', { name: 'offset_value' }) offset!: number;
  @Column('text') unit!: StepUnit;
  @Column('text', { name: 'recipient_role' }) recipientRole!: RecipientRole;
  @Column('text') relation!: RecipientRelation;
  @Column('text', { array: true }) channels!: ReminderChannel[];
  @Column('boolean') escalation!: boolean;
}

export const REMINDER_ENTITIES = [ReminderLadderEntity, ReminderStepEntity];
