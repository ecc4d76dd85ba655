import type { TaskKind } from '@qayidis/domain/tasks';
import type { Json } from '../../platform/database/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something for one person or one role to do. `params` hold codes, ids and dates; the text is the catalogue's or sealed. */
@Entity('tasks')
export class TaskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column('text', { name: 'assignee_role' }) assigneeRole!: string;
  @Column('text') kind!: TaskKind;
  @Column('jsonb', { default: {} }) params!: Json;
  @Column('text', { name: 'text_cipher', nullable: true }) textCipher!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('text', { default: 'OPEN' }) state!: string;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy!: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
