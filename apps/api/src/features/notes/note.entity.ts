import type { ConfidentialityLevel } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contact: NORMAL text stays clear and searchable, RESTRICTED and SEALED text is encrypted (E-15). */
@Entity('notes')
export class NoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('date', { name: 'happened_on' }) happenedOn!: PlainDate;
  @Column('text') channel!: string;
  @Column('text', { array: true, default: '{}' }) topics!: string[];
  @Column('boolean', { default: true }) held!: boolean;
  @Column('text') confidentiality!: ConfidentialityLevel;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { name: 'text_cipher', nullable: true }) textCipher!: string | null;
  @Column('text', { name: 'next_step_cipher', nullable: true }) nextStepCipher!: string | null;
  @Column('date', { name: 'next_step_due_on', nullable: true }) nextStepDueOn!: PlainDate | null;
  @Column('boolean', { name: 'from_register', default: false }) fromRegister!: boolean;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
