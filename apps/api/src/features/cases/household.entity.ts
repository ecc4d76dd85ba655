import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('households')
export class HouseholdEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer', { nullable: true }) size!: number | null;
  @Column('integer', { nullable: true }) adults!: number | null;
  @Column('integer', { nullable: true }) children!: number | null;
  @Column('text', { name: 'housing_status', nullable: true }) housingStatus!: string | null;
  @Column('bigint', { name: 'income_minor', nullable: true }) incomeMinor!: number | null;
  @Column('bigint', { name: 'debt_minor', nullable: true }) debtMinor!: number | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
