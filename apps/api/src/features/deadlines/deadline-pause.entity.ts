import type { PauseReason } from '@qayidis/domain/deadlines';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which a deadline stood still, and what was left of it then. */
@Entity('deadline_pauses')
export class DeadlinePauseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'deadline_id' }) deadlineId!: string;
  @Column('text') reason!: PauseReason;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('integer', { name: 'rest_days' }) restDays!: number;
  @Column('text', { name: 'rest_unit' }) restUnit!: string;
}
