import type { FactorSeverity, VulnerabilityFactor } from '@qayidis/domain/code-lists';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A vulnerability of one person, with how grave it is and who said so. */
@Entity('case_factors')
export class CaseFactorEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') factor!: VulnerabilityFactor;
  @Column('text') severity!: FactorSeverity;
  @Column('text') source!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
