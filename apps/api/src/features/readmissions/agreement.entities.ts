import type {
  AgreementCode,
  AgreementParameterCode,
  AgreementUnit,
  ClockStart,
  ConfidenceTag,
} from '@qayidis/domain/readmission';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of an agreement (readmission.md 3). */
@Entity('agreement_profiles')
export class AgreementProfileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: AgreementCode;
  @Column('integer') version!: number;
  @Column('text', { name: 'member_states', array: true }) memberStates!: string[];
  @Column('date', { name: 'in_force_from', nullable: true }) inForceFrom!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('boolean', { name: 'needs_legal_review' }) needsLegalReview!: boolean;
  @Column('text') source!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

@Entity('agreement_parameters')
export class AgreementParameterEntity {
  @PrimaryColumn('uuid', { name: 'profile_id' }) profileId!: string;
  @PrimaryColumn('text') code!: AgreementParameterCode;
  @Column('integer', { nullable: true }) value!: number | null;
  @Column('text', { nullable: true }) choice!: ClockStart | null;
  @Column('text') unit!: AgreementUnit;
  @Column('text') source!: string;
  @Column('text') confidence!: ConfidenceTag;
  @Column('boolean', { name: 'needs_legal_review' }) needsLegalReview!: boolean;
}
