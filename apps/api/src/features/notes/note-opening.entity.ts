import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who read a closed note and why; the author and the coordinator are told. */
@Entity('note_openings')
export class NoteOpeningEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'note_id' }) noteId!: string;
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy!: string | null;
  @Column('timestamptz', { name: 'opened_at', default: () => 'app.now()' }) openedAt!: Date;
  @Column('text', { name: 'reason_cipher' }) reasonCipher!: string;
}
