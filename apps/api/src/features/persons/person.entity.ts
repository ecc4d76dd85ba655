import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person on the NGO's side. Names are clear; what identifies or endangers is sealed (decisions.md E-15). */
@Entity('persons')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'father_name', nullable: true }) fatherName!: string | null;
  @Column('text', { name: 'name_in_foreign_document', nullable: true })
  nameInForeignDocument!: string | null;
  @Column('text', { name: 'search_key' }) searchKey!: string;
  @Column({ type: 'text', name: 'sort_key', collation: 'C' }) sortKey!: string;
  @Column('text', { default: 'U' }) sex!: string;
  @Column('integer', { name: 'birth_year', nullable: true }) birthYear!: number | null;
  @Column('text', { name: 'birth_date_cipher', nullable: true }) birthDateCipher!: string | null;
  @Column('text', { name: 'birth_date_precision', default: 'UNKNOWN' })
  birthDatePrecision!: string;
  @Column('text', { array: true, default: '{}' }) nationalities!: string[];
  @Column('text', { array: true, default: '{}' }) languages!: string[];
  @Column('text', { name: 'marital_status', nullable: true }) maritalStatus!: string | null;
  @Column('text', { name: 'fin_cipher', nullable: true }) finCipher!: string | null;
  @Column('bytea', { name: 'fin_index', nullable: true }) finIndex!: Buffer | null;
  @Column('text', { name: 'fin_last2', nullable: true }) finLast2!: string | null;
  @Column('text', { name: 'phone_cipher', nullable: true }) phoneCipher!: string | null;
  @Column('bytea', { name: 'phone_index', nullable: true }) phoneIndex!: Buffer | null;
  @Column('bytea', { name: 'phone_end_index', nullable: true }) phoneEndIndex!: Buffer | null;
  @Column('text', { name: 'email_cipher', nullable: true }) emailCipher!: string | null;
  @Column('text', { name: 'address_cipher', nullable: true }) addressCipher!: string | null;
  @Column('text', { name: 'document_cipher', nullable: true }) documentCipher!: string | null;
  @Column('bytea', { name: 'document_index', nullable: true }) documentIndex!: Buffer | null;
  @Column('date', { name: 'deceased_on', nullable: true }) deceasedOn!: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
