import type { HolidayCommandKind, HolidayName } from '@qayidis/domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was changed in a country's days, by whom and why; only ever added. */
@Entity('holiday_changes')
export class HolidayChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') country!: string;
  @Column('integer') year!: number;
  @Column('text') command!: HolidayCommandKind;
  @Column('date', { nullable: true }) day!: string | null;
  @Column('date', { name: 'moved_to', nullable: true }) movedTo!: string | null;
  @Column('text', { nullable: true }) name!: HolidayName | null;
  @Column('text', { nullable: true }) label!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
