import type { CalendarCountry } from '@qayidis/domain/calendar';
import type { MoveCause } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { ParameterCode } from '@qayidis/domain/parameters';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Many deadlines to be counted anew, and how far that has come. */
@Entity('deadline_recomputations')
export class DeadlineRecomputationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') cause!: MoveCause;
  @Column('text', { nullable: true }) country!: CalendarCountry | null;
  /** A deadline due before the first changed day cannot move. */
  @Column('date', { name: 'due_from', nullable: true }) dueFrom!: PlainDate | null;
  @Column('text', { nullable: true }) parameter!: ParameterCode | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('date', { name: 'run_on' }) runOn!: PlainDate;
  /** The last deadline that was looked at: a repeated run goes on behind it. */
  @Column('uuid', { name: 'last_id', nullable: true }) lastId!: string | null;
  @Column('integer', { default: 0 }) examined!: number;
  @Column('integer', { default: 0 }) moved!: number;
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
