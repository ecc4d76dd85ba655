import type { PlainDate } from '@qayidis/domain/kernel';
import type { VisitCode, VisitMode, VisitState, WaiveReason } from '@qayidis/domain/monitoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A visit of the schedule; its day and window stand with its deadline. */
@Entity('monitoring_visits')
export class MonitoringVisitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') code!: VisitCode;
  @Column('text') state!: VisitState;
  @Column('uuid', { name: 'deadline_id', nullable: true }) deadlineId!: string | null;
  /** The day agreed with the person. */
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: PlainDate | null;
  @Column('text', { nullable: true }) mode!: VisitMode | null;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: PlainDate | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { name: 'times_rescheduled', default: 0 }) timesRescheduled!: number;
  @Column('text', { name: 'miss_reason', nullable: true }) missReason!: string | null;
  @Column('text', { name: 'waive_reason', nullable: true }) waiveReason!: WaiveReason | null;
  /** Who said that it was missed or refused. */
  @Column('uuid', { name: 'reported_by', nullable: true }) reportedBy!: string | null;
  @Column('text', { name: 'reason_cipher', nullable: true }) reasonCipher!: string | null;
  /** Kind of the checklist row for which the reason is sealed, where it came from there. */
  @Column('text', { name: 'reason_origin', nullable: true }) reasonOrigin!: string | null;
  @Column('text', { name: 'findings_cipher', nullable: true }) findingsCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
