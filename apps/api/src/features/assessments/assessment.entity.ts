import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One filled-in form; its answers are sealed per case (decisions.md E-15). */
@Entity('assessments')
export class AssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') kind!: string;
  @Column('integer', { name: 'schema_version', default: 1 }) schemaVersion!: number;
  @Column('text') state!: string;
  @Column('text', { name: 'answers_cipher' }) answersCipher!: string;
  @Column('text', { nullable: true }) result!: string | null;
  @Column('text', { array: true, default: '{}' }) flags!: string[];
  @Column('text', { name: 'subject_flag', nullable: true }) subjectFlag!: string | null;
  @Column('boolean', { default: false }) waived!: boolean;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: PlainDate | null;
  /** Since when a finished rapid check says what it says; later only where something was added to it. */
  @Column('timestamptz', { name: 'flagged_at', nullable: true }) flaggedAt!: Date | null;
  @Column('uuid', { name: 'assessor_id', nullable: true }) assessorId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
