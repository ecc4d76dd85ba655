import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact that is recorded as done, refused or not applicable until its own feature records it in full. */
@Entity('checklist_entries')
export class ChecklistEntryEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('text') kind!: string;
  /** Null while it is only expected. */
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: PlainDate | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: PlainDate | null;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy!: string | null;
  @Column('text', { name: 'reason_cipher', nullable: true }) reasonCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
