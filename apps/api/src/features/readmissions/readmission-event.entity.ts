import type { ReadmissionEvent } from '@qayidis/domain/readmission';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Json } from '../../platform/database/index.js';

/** What was done with a request; only ever added. */
@Entity('readmission_events')
export class ReadmissionEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'readmission_id' }) readmissionId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_role' }) actorRole!: string;
  @Column('text') kind!: ReadmissionEvent;
  @Column('jsonb', { default: {} }) data!: Json;
}
