import type { HolidayKind, HolidayName } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day off, or a day worked instead, in one country. */
@Entity('holidays')
export class HolidayEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') country!: string;
  @Column('date') date!: PlainDate;
  @Column('text') kind!: HolidayKind;
  @Column('text') name!: HolidayName;
  /** The day's name in the country's own words. */
  @Column('text', { nullable: true }) label!: string | null;
  @Column('date', { name: 'moved_from', nullable: true }) movedFrom!: PlainDate | null;
  @Column('boolean') uncertain!: boolean;
  @Column('text') source!: string;
  @Column('integer', { default: 1 }) version!: number;
}
