import type { NoticeUrgency, ReminderChannel, ReminderTrigger } from '@qayidis/domain/reminders';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Json } from '../../platform/database/index.js';

/** One line of somebody's inbox: codes, dates and a case number, never a name (decisions.md D-07). */
@Entity('notices')
export class NoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'readmission_id', nullable: true }) readmissionId!: string | null;
  @Column('text') trigger!: ReminderTrigger;
  @Column('text') urgency!: NoticeUrgency;
  @Column('text', { array: true }) channels!: ReminderChannel[];
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: PlainDate | null;
  @Column('jsonb', { default: {} }) data!: Json;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
  @Column('date', { name: 'snoozed_until', nullable: true }) snoozedUntil!: PlainDate | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  /** Done because what it was about had ended, not by its reader. */
  @Column('boolean', { default: false }) settled!: boolean;
  /** Settled by a later reminder of the same thing, which speaks for it. */
  @Column('boolean', { default: false }) replaced!: boolean;
}
