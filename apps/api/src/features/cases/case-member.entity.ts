import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a case and what he or she is to the principal; the principal has a row too. */
@Entity('case_members')
export class CaseMemberEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') relation!: string;
  @Column('boolean', { default: false }) dependant!: boolean;
}
