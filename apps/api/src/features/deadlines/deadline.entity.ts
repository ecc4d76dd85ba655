import type { Json } from '../../platform/database/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A deadline is a thing: it can say which rule, start, calendar and pauses made it (design.md 3.2). */
@Entity('deadlines')
export class DeadlineEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Of a case or of a readmission, never of both. */
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'readmission_id', nullable: true }) readmissionId!: string | null;
  @Column('text') kind!: string;
  @Column('text') rule!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  /** Days between which what is due counts as done in time, where it has a window. */
  @Column('date', { name: 'window_from', nullable: true }) windowFrom!: string | null;
  @Column('date', { name: 'window_to', nullable: true }) windowTo!: string | null;
  @Column('text', { name: 'owner_role' }) ownerRole!: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  /** Whose days off count, and whose capital ends the day. */
  @Column('text', { default: 'AZ' }) country!: string;
  @Column('text', { default: 'OPEN' }) state!: string;
  @Column('date', { name: 'paused_on', nullable: true }) pausedOn!: string | null;
  @Column('date', { name: 'met_on', nullable: true }) metOn!: string | null;
  @Column('jsonb', { default: {} }) explanation!: Json;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
