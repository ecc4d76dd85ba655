import { ApiProperty } from '@nestjs/swagger';
import {
  CALENDAR_COUNTRIES,
  HOLIDAY_COMMANDS,
  HOLIDAY_KINDS,
  HOLIDAY_NAMES,
} from '@qayidis/domain/calendar';
import { MovePreviewResponse, RecountResponse } from '../../deadlines/public.js';

const DAY = { type: String, format: 'date' } as const;
const TEXT = { type: String, nullable: true } as const;

export class HolidayResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(DAY) date!: string;
  @ApiProperty({ enum: HOLIDAY_KINDS, enumName: 'HolidayKind' }) kind!: string;
  @ApiProperty({ enum: HOLIDAY_NAMES, enumName: 'HolidayName' }) name!: string;
  @ApiProperty({ ...TEXT, description: 'The name in the country’s own words' })
  label!: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'The day for which it stands in' })
  movedFrom!: string | null;
  @ApiProperty({ type: Boolean, description: 'A forecast, or not checked again' })
  uncertain!: boolean;
  @ApiProperty({ type: String }) source!: string;
}

export class HolidayChangeResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: HOLIDAY_COMMANDS, enumName: 'HolidayCommand' }) command!: string;
  @ApiProperty({ ...DAY, nullable: true }) day!: string | null;
  @ApiProperty({ ...DAY, nullable: true }) movedTo!: string | null;
  @ApiProperty({ enum: HOLIDAY_NAMES, enumName: 'HolidayName', nullable: true })
  name!: string | null;
  @ApiProperty(TEXT) label!: string | null;
  @ApiProperty(TEXT) source!: string | null;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String }) decidedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: RecountResponse, nullable: true, description: 'Null: it moves no deadline' })
  recount!: RecountResponse | null;
}

/** The days of one country in one year. */
export class HolidaysResponse {
  @ApiProperty({ enum: CALENDAR_COUNTRIES, enumName: 'CalendarCountry' }) country!: string;
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Years whose days are entered' })
  enteredYears!: number[];
  @ApiProperty({ type: Boolean, description: 'Entered, and nothing in it is a forecast' })
  confirmed!: boolean;
  @ApiProperty({ type: 'integer' }) workingDays!: number;
  @ApiProperty({ type: Boolean, description: 'Whether the reader may change them' })
  changeable!: boolean;
  @ApiProperty({ type: HolidayResponse, isArray: true }) items!: HolidayResponse[];
  @ApiProperty({ type: HolidayChangeResponse, isArray: true, description: 'Latest first' })
  changes!: HolidayChangeResponse[];
}

/** The days as they would be, and the deadlines that would move with them. */
export class HolidayPreviewResponse {
  @ApiProperty({ type: 'integer' }) workingDaysBefore!: number;
  @ApiProperty({ type: 'integer' }) workingDaysAfter!: number;
  @ApiProperty({ type: MovePreviewResponse }) moves!: MovePreviewResponse;
  @ApiProperty({
    type: String,
    description: 'Stands for all this; the change is confirmed with it',
  })
  seen!: string;
}
