import type { EligibilityAnswer, EligibilityQuestion } from '@qayidis/domain/assessments';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('eligibility_answers')
export class EligibilityAnswerEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('text') question!: EligibilityQuestion;
  @Column('text') answer!: EligibilityAnswer;
  @Column('text', { name: 'note_cipher', nullable: true }) noteCipher!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
