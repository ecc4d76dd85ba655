import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number under which a plan was submitted and returned, before it was submitted under the next one. */
@Entity('returned_plans')
export class ReturnedPlanEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'returned_by', nullable: true }) returnedBy!: string | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Date | null;
  @Column('text', { name: 'comment_cipher', nullable: true }) commentCipher!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
