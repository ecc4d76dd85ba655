import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two records that may be one person; open ones wait for a coordinator (decisions.md E-20). */
@Entity('duplicate_suspicions')
export class DuplicateSuspicionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'other_person_id' }) otherPersonId!: string;
  @Column('uuid', { name: 'other_case_id', nullable: true }) otherCaseId!: string | null;
  @Column('text', { array: true }) reasons!: string[];
  /** Per mille, 0 to 1000. */
  @Column('integer') score!: number;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
