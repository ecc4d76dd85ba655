import type { PlainDate } from '@qayidis/domain/kernel';
import type {
  CrossingPoint,
  IncompleteReason,
  LimitEffect,
  ReadmissionChannel,
  ReadmissionHolder,
  ReadmissionKind,
  ReadmissionProcedure,
  ReadmissionState,
  RefusalReason,
  ReplyOutcome,
  ReplyState,
} from '@qayidis/domain/readmission';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An incoming request to take somebody back, from its receipt to the arrival (decisions.md D-20). */
@Entity('readmissions')
export class ReadmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** The version of the agreement by which its clock runs. */
  @Column('uuid', { name: 'profile_id' }) profileId!: string;
  @Column('text', { name: 'requesting_state' }) requestingState!: string;
  @Column('text') procedure!: ReadmissionProcedure;
  @Column('text') kind!: ReadmissionKind;
  /** "Enforceable, no suspensive procedure", in place of any reference to a decision (D-01). */
  @Column('boolean', { name: 'declaration_given', default: false }) declarationGiven!: boolean;
  @Column('text') channel!: ReadmissionChannel;
  @Column('text', { name: 'incoming_number' }) incomingNumber!: string;
  @Column('date', { name: 'received_on' }) receivedOn!: PlainDate;
  @Column('text', { name: 'received_reason_cipher', nullable: true })
  receivedReasonCipher!: string | null;
  @Column('date', { name: 'acknowledged_on', nullable: true }) acknowledgedOn!: PlainDate | null;
  @Column('text') state!: ReadmissionState;
  @Column('date', { name: 'state_since' }) stateSince!: PlainDate;
  @Column('text') holder!: ReadmissionHolder;
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId!: string | null;
  /** The day of the running reply clock, copied from its deadline for lists; null while none runs. */
  @Column('date', { name: 'reply_due_on', nullable: true }) replyDueOn!: PlainDate | null;
  @Column('text', { name: 'incomplete_reason', nullable: true })
  incompleteReason!: IncompleteReason | null;
  @Column('text', { name: 'reply_state', nullable: true }) replyState!: ReplyState | null;
  @Column('text', { name: 'reply_outcome', nullable: true }) replyOutcome!: ReplyOutcome | null;
  @Column('text', { name: 'refusal_reason', nullable: true }) refusalReason!: RefusalReason | null;
  @Column('text', { name: 'reply_text_cipher', nullable: true }) replyTextCipher!: string | null;
  @Column('uuid', { name: 'prepared_by', nullable: true }) preparedBy!: string | null;
  @Column('date', { name: 'prepared_on', nullable: true }) preparedOn!: PlainDate | null;
  /** Why the head sent a prepared reply back. */
  @Column('text', { name: 'return_text_cipher', nullable: true }) returnTextCipher!: string | null;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('date', { name: 'signed_on', nullable: true }) signedOn!: PlainDate | null;
  @Column('text', { name: 'outgoing_number', nullable: true }) outgoingNumber!: string | null;
  @Column('text', { name: 'dispatch_route', nullable: true })
  dispatchRoute!: ReadmissionChannel | null;
  @Column('uuid', { name: 'dispatched_by', nullable: true }) dispatchedBy!: string | null;
  @Column('date', { name: 'dispatched_on', nullable: true }) dispatchedOn!: PlainDate | null;
  @Column('text', { name: 'limit_effect', nullable: true }) limitEffect!: LimitEffect | null;
  @Column('text', { name: 'effect_text_cipher', nullable: true }) effectTextCipher!: string | null;
  @Column('uuid', { name: 'effect_by', nullable: true }) effectBy!: string | null;
  @Column('date', { name: 'effect_on', nullable: true }) effectOn!: PlainDate | null;
  @Column('date', { name: 'planned_arrival_on', nullable: true })
  plannedArrivalOn!: PlainDate | null;
  @Column('text', { name: 'planned_arrival_time', nullable: true })
  plannedArrivalTime!: string | null;
  @Column('text', { name: 'arrival_place', nullable: true }) arrivalPlace!: CrossingPoint | null;
  @Column('text', { name: 'flight_number', nullable: true }) flightNumber!: string | null;
  @Column('integer', { nullable: true }) escorts!: number | null;
  @Column('date', { name: 'notice_on', nullable: true }) noticeOn!: PlainDate | null;
  @Column('boolean', { name: 'notice_late', default: false }) noticeLate!: boolean;
  @Column('text', { name: 'notice_reason_cipher', nullable: true })
  noticeReasonCipher!: string | null;
  @Column('date', { name: 'arrived_on', nullable: true }) arrivedOn!: PlainDate | null;
  @Column('uuid', { name: 'arrived_by', nullable: true }) arrivedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
