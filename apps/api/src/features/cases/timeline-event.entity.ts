import type { Json } from '../../platform/database/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What people did; append-only, written by `tx.event()` alone. */
@Entity('timeline_events')
export class TimelineEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_role' }) actorRole!: string;
  @Column('text') kind!: string;
  @Column('jsonb', { default: {} }) data!: Json;
}
