import type { PlainDate } from '@qayidis/domain/kernel';
import type { SatisfactionCollector, SatisfactionOutcome } from '@qayidis/domain/monitoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How satisfied a person was, or that he or she did not want to say. */
@Entity('satisfaction_forms')
export class SatisfactionFormEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'visit_id' }) visitId!: string;
  @Column('text') outcome!: SatisfactionOutcome;
  @Column('text') collector!: SatisfactionCollector;
  @Column('date', { name: 'collected_on' }) collectedOn!: PlainDate;
  /** Rating of each topic and YES or NO of each question. */
  @Column('jsonb', { default: {} }) ratings!: Readonly<Record<string, number | string>>;
  @Column('integer', { name: 'rating_sum', nullable: true }) ratingSum!: number | null;
  @Column('text', { name: 'comment_cipher', nullable: true }) commentCipher!: string | null;
  @Column('text', { name: 'comment_origin', nullable: true }) commentOrigin!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
