import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A country's calendar; counted up with every change of its days. */
@Entity('calendars')
export class CalendarEntity {
  @PrimaryColumn('text') country!: string;
  @Column('integer', { default: 1 }) version!: number;
}
