import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day with the number of working days up to it, with which the database counts. */
@Entity('calendar_days')
export class CalendarDayEntity {
  @PrimaryColumn('text') country!: string;
  @PrimaryColumn('date') day!: string;
  @Column('boolean') working!: boolean;
  @Column('integer') ordinal!: number;
}
