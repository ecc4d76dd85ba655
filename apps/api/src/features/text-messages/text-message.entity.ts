import type { PlainDate } from '@qayidis/domain/kernel';
import type { TextReason, TextState, TextTemplate } from '@qayidis/domain/text-messages';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text message to a returnee: codes alone; number and words are made when it is sent. */
@Entity('text_messages')
export class TextMessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') template!: TextTemplate;
  @Column('date', { name: 'due_on' }) dueOn!: PlainDate;
  @Column('text', { default: 'QUEUED' }) state!: TextState;
  @Column('text', { nullable: true }) reason!: TextReason | null;
  /** The gateway's own, of what it reports as failed. */
  @Column('text', { name: 'gateway_code', nullable: true }) gatewayCode!: string | null;
  @Column('timestamptz', { name: 'not_before', nullable: true }) notBefore!: Date | null;
  @Column('integer', { default: 0 }) attempt!: number;
  /** Attempts of which nobody knows what became. */
  @Column('integer', { default: 0 }) unknowns!: number;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
