import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact that is recorded as done, refused or not applicable until its own feature records it in full. */
@Entity('checklist_entries')
export class ChecklistEntryEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('text') kind!: string;
  @Column('text') outcome!: string;
  @Column('date', { name: 'done_on' }) doneOn!: PlainDate;
  @Column('uuid', { name: 'done_by' }) doneBy!: string;
  @Column('text', { name: 'reason_cipher', nullable: true }) reasonCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
