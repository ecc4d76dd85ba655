import type { PlanVersionState } from '@qayidis/domain/plans';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a case's plan (reintegration.md 3.2, 4.4). */
@Entity('plans')
export class PlanEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer') number!: number;
  @Column('text') state!: PlanVersionState;
  @Column('boolean', { default: false }) amendment!: boolean;
  @Column('text', { name: 'amendment_reason_cipher', nullable: true })
  amendmentReasonCipher!: string | null;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text', { name: 'summary_cipher', nullable: true }) summaryCipher!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('bigint', { name: 'own_contribution_minor', default: 0 }) ownContributionMinor!: number;
  @Column('bigint', { name: 'other_funding_minor', default: 0 }) otherFundingMinor!: number;
  @Column('date', { name: 'signed_on', nullable: true }) signedOn!: PlainDate | null;
  @Column('text', { name: 'signature_method', nullable: true }) signatureMethod!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { name: 'decision_comment_cipher', nullable: true })
  decisionCommentCipher!: string | null;
  @Column('uuid', { name: 'ceiling_override_by', nullable: true }) ceilingOverrideBy!:
    | string
    | null;
  @Column('text', { name: 'ceiling_override_reason_cipher', nullable: true })
  ceilingOverrideReasonCipher!: string | null;
  /** It was in force when its case ended. */
  @Column('boolean', { name: 'ended_with_case', default: false }) endedWithCase!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
