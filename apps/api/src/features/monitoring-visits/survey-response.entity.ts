import type { PlainDate } from '@qayidis/domain/kernel';
import type { SurveyState, SurveyWave } from '@qayidis/domain/survey';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const SCORE = { precision: 7, scale: 6, nullable: true } as const;

/** What one person said in one wave: answers sealed, scores clear (decisions.md E-15). */
@Entity('survey_responses')
export class SurveyResponseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'visit_id', nullable: true }) visitId!: string | null;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') wave!: SurveyWave;
  @Column('text') state!: SurveyState;
  /** Version of the instrument that scored it; null where nothing was scored. */
  @Column('text', { nullable: true }) instrument!: string | null;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: PlainDate | null;
  @Column('numeric', SCORE) economic!: string | null;
  @Column('numeric', SCORE) social!: string | null;
  @Column('numeric', SCORE) psychosocial!: string | null;
  @Column('numeric', SCORE) composite!: string | null;
  @Column('text', { name: 'answers_cipher', nullable: true }) answersCipher!: string | null;
  @Column('text', { name: 'reason_cipher', nullable: true }) reasonCipher!: string | null;
  @Column('text', { name: 'reason_origin', nullable: true }) reasonOrigin!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
