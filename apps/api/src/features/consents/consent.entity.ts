import type { ConsentDecision, ConsentMethod, ConsentPurpose } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person agreed to, refused or took back, for one purpose (reintegration.md 10.1). */
@Entity('consents')
export class ConsentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') purpose!: ConsentPurpose;
  @Column('text') decision!: ConsentDecision;
  @Column('text', { name: 'given_by' }) givenBy!: string;
  @Column('text') method!: ConsentMethod;
  @Column('boolean', { default: false }) provisional!: boolean;
  @Column('text', { name: 'text_version' }) textVersion!: string;
  @Column('text') language!: string;
  @Column('boolean', { name: 'with_interpreter', default: false }) withInterpreter!: boolean;
  @Column('uuid', { name: 'receiver_id', nullable: true }) receiverId!: string | null;
  @Column('date', { name: 'given_on' }) givenOn!: PlainDate;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: PlainDate | null;
  @Column('date', { name: 'paper_due_on', nullable: true }) paperDueOn!: PlainDate | null;
  @Column('date', { name: 'paper_received_on', nullable: true }) paperReceivedOn!: PlainDate | null;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: PlainDate | null;
  @Column('text', { name: 'withdraw_reason_cipher', nullable: true })
  withdrawReasonCipher!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
