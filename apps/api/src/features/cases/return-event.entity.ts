import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One coming-back of a person. Planned and confirmed arrival are two facts (decisions.md D-13). */
@Entity('return_events')
export class ReturnEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'sending_country', nullable: true }) sendingCountry!: string | null;
  @Column('text', { name: 'host_city', nullable: true }) hostCity!: string | null;
  @Column('date', { name: 'left_azerbaijan_on', nullable: true }) leftAzerbaijanOn!: string | null;
  @Column('date', { name: 'departed_host_on', nullable: true }) departedHostOn!: string | null;
  @Column('date', { name: 'planned_arrival_on', nullable: true }) plannedArrivalOn!: string | null;
  @Column('date', { name: 'arrival_on', nullable: true }) arrivalOn!: string | null;
  @Column('uuid', { name: 'arrival_confirmed_by', nullable: true })
  arrivalConfirmedBy!: string | null;
  @Column('timestamptz', { name: 'arrival_confirmed_at', nullable: true })
  arrivalConfirmedAt!: Date | null;
  @Column('text', { name: 'arrival_evidence', nullable: true }) arrivalEvidence!: string | null;
  @Column('text', { name: 'arrival_point', nullable: true }) arrivalPoint!: string | null;
  @Column('text', { name: 'return_type', default: 'UNKNOWN' }) returnType!: string;
  @Column('boolean', { nullable: true }) escorted!: boolean | null;
  @Column('integer', { name: 'months_abroad', nullable: true }) monthsAbroad!: number | null;
  @Column('text', { name: 'prior_scheme', nullable: true }) priorScheme!: string | null;
  @Column('bigint', { name: 'prior_cash_minor', nullable: true }) priorCashMinor!: number | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
