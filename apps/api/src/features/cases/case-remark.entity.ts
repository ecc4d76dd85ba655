import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was typed with a command: a comment, the text of a letter. Sealed with the case's key. */
@Entity('case_remarks')
export class CaseRemarkEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') command!: string;
  @Column('text') kind!: 'COMMENT' | 'LETTER';
  @Column('text', { name: 'text_cipher' }) textCipher!: string;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt!: Date;
}
