import type { AssistanceType, DeliveryMode, EvidenceKind } from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { ItemState } from '@qayidis/domain/plans';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of help; without a plan it is immediate help (decisions.md D-14). Amounts are EUR cents. */
@Entity('plan_items')
export class PlanItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'plan_id', nullable: true }) planId!: string | null;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('integer', { default: 0 }) position!: number;
  @Column('text') type!: AssistanceType;
  @Column('text', { name: 'description_cipher', nullable: true }) descriptionCipher!: string | null;
  @Column('integer', { default: 1 }) quantity!: number;
  @Column('text', { name: 'delivery_mode' }) deliveryMode!: DeliveryMode;
  @Column('bigint', { name: 'planned_minor' }) plannedMinor!: number;
  @Column('bigint', { name: 'approved_minor', nullable: true }) approvedMinor!: number | null;
  @Column('bigint', { name: 'committed_minor', default: 0 }) committedMinor!: number;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: PlainDate | null;
  @Column('text') state!: ItemState;
  @Column('boolean', { default: false }) immediate!: boolean;
  @Column('text', { nullable: true }) approval!: 'PENDING' | 'APPROVED' | 'REFUSED' | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('text', { name: 'approval_comment_cipher', nullable: true })
  approvalCommentCipher!: string | null;
  @Column('date', { name: 'ordered_on', nullable: true }) orderedOn!: PlainDate | null;
  @Column('uuid', { name: 'ordered_by', nullable: true }) orderedBy!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: PlainDate | null;
  @Column('uuid', { name: 'delivered_by', nullable: true }) deliveredBy!: string | null;
  @Column('text', { array: true, default: '{}' }) evidence!: EvidenceKind[];
  @Column('date', { name: 'verified_on', nullable: true }) verifiedOn!: PlainDate | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy!: string | null;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn!: PlainDate | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
  @Column('text', { name: 'cancel_reason_cipher', nullable: true })
  cancelReasonCipher!: string | null;
  @Column('date', { name: 'return_recorded_on', nullable: true })
  returnRecordedOn!: PlainDate | null;
  @Column('uuid', { name: 'return_recorded_by', nullable: true })
  returnRecordedBy!: string | null;
  @Column('text', { name: 'return_comment_cipher', nullable: true })
  returnCommentCipher!: string | null;
  @Column('uuid', { name: 'copied_from', nullable: true }) copiedFrom!: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
