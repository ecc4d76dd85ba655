import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person said he or she may be reached safely (decisions.md D-07). */
@Entity('safe_contacts')
export class SafeContactEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text', { array: true, default: '{}' }) channels!: string[];
  @Column('integer', { name: 'hour_from', nullable: true }) hourFrom!: number | null;
  @Column('integer', { name: 'hour_to', nullable: true }) hourTo!: number | null;
  @Column('boolean', { name: 'read_by_others', default: false }) readByOthers!: boolean;
  @Column('text') language!: string;
  @Column('text', { name: 'details_cipher', nullable: true }) detailsCipher!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
