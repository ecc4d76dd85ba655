import type {
  DuplicateMatch,
  ImportRowKind,
  RowDecision,
  RowMatching,
  RowOutcome,
  RowStatus,
} from '@qayidis/domain/import';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of a register, a principal or a family member. `matches` refer to `ROW:<number>` or `PERSON:<id>`. */
@Entity('import_rows')
export class ImportRowEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'import_id' }) importId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') kind!: ImportRowKind;
  @Column('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('integer', { name: 'principal_row', nullable: true }) principalRow!: number | null;
  @Column('text') status!: RowStatus;
  @Column('text') matching!: RowMatching;
  @Column('text', { name: 'problem_codes', array: true, default: '{}' }) problemCodes!: string[];
  @Column('jsonb', { default: [] }) matches!: readonly DuplicateMatch[];
  @Column('text', { name: 'cells_cipher' }) cellsCipher!: string;
  @Column('bytea', { nullable: true }) fingerprint!: Buffer | null;
  @Column('text', { nullable: true }) decision!: RowDecision | null;
  @Column('text', { name: 'decision_ref', nullable: true }) decisionRef!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) outcome!: RowOutcome | null;
  @Column('uuid', { name: 'result_case_id', nullable: true }) resultCaseId!: string | null;
  @Column('uuid', { name: 'result_person_id', nullable: true }) resultPersonId!: string | null;
  /** Of the case that was made of it and taken back. */
  @Column('text', { name: 'taken_back_number', nullable: true }) takenBackNumber!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
