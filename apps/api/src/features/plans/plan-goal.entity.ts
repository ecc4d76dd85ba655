import type { PlainDate } from '@qayidis/domain/kernel';
import type { GoalDimension, GoalState } from '@qayidis/domain/plans';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the person wants to reach, in one version of the plan. */
@Entity('plan_goals')
export class PlanGoalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('integer') position!: number;
  @Column('text') dimension!: GoalDimension;
  @Column('text', { name: 'text_cipher', nullable: true }) textCipher!: string | null;
  @Column('text', { name: 'indicator_cipher', nullable: true }) indicatorCipher!: string | null;
  @Column('date', { name: 'target_on', nullable: true }) targetOn!: PlainDate | null;
  @Column('text', { default: 'OPEN' }) state!: GoalState;
  /** The goal of the version before from which it came. */
  @Column('uuid', { name: 'copied_from', nullable: true }) copiedFrom!: string | null;
  /** The row to which the note is bound; it stays the same in later versions. */
  @Column('uuid', { name: 'outcome_id', nullable: true }) outcomeId!: string | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: PlainDate | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'note_cipher', nullable: true }) noteCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
