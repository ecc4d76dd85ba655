import type { ImportState } from '@qayidis/domain/import';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegisterFormat } from './reading/read-register.js';

/** A register on its way in. What the file says is sealed with the import's own key. */
@Entity('imports')
export class ImportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') state!: ImportState;
  @Column('text') format!: RegisterFormat;
  @Column('text', { name: 'file_name_cipher' }) fileNameCipher!: string;
  @Column('bytea', { name: 'file_digest' }) fileDigest!: Buffer;
  @Column('uuid', { name: 'blob_id', nullable: true }) blobId!: string | null;
  @Column('text', { name: 'reading_cipher', nullable: true }) readingCipher!: string | null;
  @Column('text', { name: 'mentors_cipher', nullable: true }) mentorsCipher!: string | null;
  @Column('jsonb', { default: {} }) counts!: Partial<Record<string, number>>;
  @Column('integer', { name: 'progress_done', default: 0 }) progressDone!: number;
  @Column('integer', { name: 'progress_total', default: 0 }) progressTotal!: number;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'committed_at', nullable: true }) committedAt!: Date | null;
  @Column('uuid', { name: 'committed_by', nullable: true }) committedBy!: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}
