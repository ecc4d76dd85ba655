import type { CaseOrigin, CaseState } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reintegration case (reintegration.md 8). Changed by guarded updates only (security.md finding 1). */
@Entity('cases')
export class CaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('integer', { default: 1 }) episode!: number;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('uuid', { name: 'principal_id' }) principalId!: string;
  @Column('uuid', { name: 'return_event_id' }) returnEventId!: string;
  @Column('text', { default: 'REFERRAL' }) origin!: CaseOrigin;
  @Column('text') source!: string;
  @Column('boolean', { name: 'referral_consent', default: false }) referralConsent!: boolean;
  @Column('text', { name: 'receipt_number', nullable: true }) receiptNumber!: string | null;
  @Column('text') state!: CaseState;
  @Column('text', { name: 'state_before_suspension', nullable: true })
  stateBeforeSuspension!: CaseState | null;
  @Column('text', { name: 'state_before_closure', nullable: true })
  stateBeforeClosure!: CaseState | null;
  @Column('boolean', { default: false }) overdue!: boolean;
  @Column('date', { name: 'referred_on', nullable: true }) referredOn!: PlainDate | null;
  @Column('date', { name: 'registered_on', nullable: true }) registeredOn!: PlainDate | null;
  @Column('date', { name: 'reopened_on', nullable: true }) reopenedOn!: PlainDate | null;
  @Column('date', { name: 'rejected_on', nullable: true }) rejectedOn!: PlainDate | null;
  @Column('uuid', { name: 'rejected_by', nullable: true }) rejectedBy!: string | null;
  @Column('text', { name: 'reject_reason', nullable: true }) rejectReason!: string | null;
  @Column('text', { default: 'NONE' }) appeal!: string;
  @Column('date', { name: 'suspended_on', nullable: true }) suspendedOn!: PlainDate | null;
  @Column('text', { name: 'suspend_reason', nullable: true }) suspendReason!: string | null;
  @Column('text', { name: 'closure_reason', nullable: true }) closureReason!: string | null;
  @Column('uuid', { name: 'closure_requested_by', nullable: true })
  closureRequestedBy!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: PlainDate | null;
  @Column('text', { default: 'NORMAL' }) confidentiality!: string;
  @Column('boolean', { default: false }) urgent!: boolean;
  @Column('integer', { name: 'priority_score', default: 0 }) priorityScore!: number;
  /** Of the factors as a whole; 0 while nobody has recorded any. */
  @Column('integer', { name: 'factors_version', default: 0 }) factorsVersion!: number;
  @Column('integer', { name: 'eligibility_version', default: 0 }) eligibilityVersion!: number;
  @Column('text', { name: 'priority_level', default: 'LOW' }) priorityLevel!: string;
  @Column('uuid', { name: 'mentor_id', nullable: true }) mentorId!: string | null;
  @Column('uuid', { name: 'coordinator_id', nullable: true }) coordinatorId!: string | null;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { name: 'sending_country', nullable: true }) sendingCountry!: string | null;
  @Column('text', { name: 'return_type', default: 'UNKNOWN' }) returnType!: string;
  @Column('date', { name: 'planned_arrival_on', nullable: true })
  plannedArrivalOn!: PlainDate | null;
  @Column('date', { name: 'arrival_on', nullable: true }) arrivalOn!: PlainDate | null;
  @Column('date', { name: 'state_since' }) stateSince!: PlainDate;
  @Column('date', { name: 'support_end_on', nullable: true }) supportEndOn!: PlainDate | null;
  @Column('integer', { name: 'support_extension_months', default: 0 })
  supportExtensionMonths!: number;
  @Column('date', { name: 'receiver_accepted_on', nullable: true })
  receiverAcceptedOn!: PlainDate | null;
  @Column('date', { name: 'retention_until', nullable: true }) retentionUntil!: PlainDate | null;
  @Column('boolean', { name: 'legal_hold', default: false }) legalHold!: boolean;
  @Column('date', { name: 'next_due_on', nullable: true }) nextDueOn!: PlainDate | null;
  @Column('text', { name: 'next_due_kind', nullable: true }) nextDueKind!: string | null;
  @Column({ type: 'text', name: 'principal_sort_key', collation: 'C' }) principalSortKey!: string;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
