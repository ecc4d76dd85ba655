import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person on the state's side; nothing joins it to the NGO's record but a disclosure (E-14, E-25). */
@Entity('readmission_persons')
export class ReadmissionPersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'father_name', nullable: true }) fatherName!: string | null;
  @Column('text', { name: 'search_key' }) searchKey!: string;
  @Column({ type: 'text', name: 'sort_key', collation: 'C' }) sortKey!: string;
  @Column('text', { default: 'U' }) sex!: string;
  @Column('integer', { name: 'birth_year', nullable: true }) birthYear!: number | null;
  @Column('text', { name: 'birth_date_cipher', nullable: true }) birthDateCipher!: string | null;
  @Column('text', { name: 'fin_cipher', nullable: true }) finCipher!: string | null;
  @Column('bytea', { name: 'fin_index', nullable: true }) finIndex!: Buffer | null;
  @Column('text', { name: 'document_cipher', nullable: true }) documentCipher!: string | null;
  @Column('bytea', { name: 'document_index', nullable: true }) documentIndex!: Buffer | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
