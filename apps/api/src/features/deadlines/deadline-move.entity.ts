import type { MoveCause } from '@qayidis/domain/deadlines';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A deadline got another day; only ever added. */
@Entity('deadline_moves')
export class DeadlineMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'deadline_id' }) deadlineId!: string;
  @Column('date', { name: 'from_due' }) fromDue!: string;
  /** Null: it stands still from then on. */
  @Column('date', { name: 'to_due', nullable: true }) toDue!: string | null;
  @Column('text') cause!: MoveCause;
  @Column('uuid', { name: 'recomputation_id', nullable: true }) recomputationId!: string | null;
  /** Null: moved by the system. */
  @Column('uuid', { name: 'moved_by', nullable: true }) movedBy!: string | null;
  @Column('timestamptz', { name: 'moved_at', default: () => 'now()' }) movedAt!: Date;
}
