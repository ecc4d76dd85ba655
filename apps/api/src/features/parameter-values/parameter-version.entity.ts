import type { ParameterCode } from '@qayidis/domain/parameters';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One value of one parameter; never changed, only followed by another. */
@Entity('parameter_versions')
export class ParameterVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Null: the installation's value, for programmes that have none of their own. */
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('text') code!: ParameterCode;
  @Column('double precision') value!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: PlainDate;
  @Column('text') source!: string;
  @Column('boolean', { name: 'needs_legal_review' }) needsLegalReview!: boolean;
  /** Null for what came with the installation. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
