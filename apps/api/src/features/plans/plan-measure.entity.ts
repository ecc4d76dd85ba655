import type { VulnerabilityFactor } from '@qayidis/domain/code-lists';
import type { MeasureKind } from '@qayidis/domain/plans';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one grave factor is answered in one version of the plan (reintegration.md 4.4). */
@Entity('plan_measures')
export class PlanMeasureEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('text') factor!: VulnerabilityFactor;
  @Column('text') kind!: MeasureKind;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('text', { name: 'text_cipher', nullable: true }) textCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
