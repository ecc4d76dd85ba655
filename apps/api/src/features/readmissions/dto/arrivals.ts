import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '@qayidis/domain/kernel';
import { CROSSING_POINTS, REQUESTING_STATES } from '@qayidis/domain/readmission';
import { DateField } from '../../../platform/http/index.js';

/** The board shows two weeks. */
export const BOARD_DAYS = 14;

export class ArrivalsQuery {
  @DateField({ optional: true, description: 'First day of the two weeks; today without it' })
  from?: PlainDate;
}

export class ArrivalResponse {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of the readmission' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ enum: [...REQUESTING_STATES], enumName: 'RequestingState' })
  requestingState!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) plannedTime!: string | null;
  @ApiProperty({ enum: CROSSING_POINTS, enumName: 'CrossingPoint', nullable: true })
  place!: string | null;
  @ApiProperty({ type: String, nullable: true }) flightNumber!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) escorts!: number | null;
  @ApiProperty({ type: Boolean }) noticeLate!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) arrivedOn!: string | null;
}

export class ArrivalDayResponse {
  @ApiProperty({ type: String, format: 'date' }) day!: string;
  @ApiProperty({ type: ArrivalResponse, isArray: true }) items!: ArrivalResponse[];
}

/** Who is to arrive, by day; nothing of it is joined to a row of the NGO (D-04). */
export class ArrivalBoardResponse {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: ArrivalDayResponse, isArray: true }) days!: ArrivalDayResponse[];
  @ApiProperty({
    type: ArrivalResponse,
    isArray: true,
    description: 'Their day passed unconfirmed',
  })
  overdue!: ArrivalResponse[];
  @ApiProperty({ type: 'integer', description: 'Accepted, and no day planned yet' })
  unplanned!: number;
}
