import { ApiProperty } from '@nestjs/swagger';
import { DAY_REASONS, HOLIDAY_NAMES } from '@qayidis/domain/calendar';
import { CALENDAR_ENTRY_TYPES } from '@qayidis/domain/calendar-entries';

const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;

/** Something that is due or planned on a day. */
export class CalendarEntryResponse {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of the deadline, visit, task ...' })
  id!: string;
  @ApiProperty({ enum: CALENDAR_ENTRY_TYPES, enumName: 'CalendarEntryType' }) type!: string;
  @ApiProperty({
    type: String,
    description: 'Of a deadline or visit its clock, of a task its kind, of help its type ...',
  })
  kind!: string;
  @ApiProperty(DAY) on!: string;
  @ApiProperty({ type: Boolean, description: 'The day has passed and it is still open' })
  overdue!: boolean;
  @ApiProperty({ ...DAY_OR_NULL, description: 'From when it may be done, where it has a window' })
  windowFrom!: string | null;
  @ApiProperty(DAY_OR_NULL) windowTo!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNumber!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who leads the case' })
  mentorName!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Of a task' })
  params!: Record<string, unknown>;
  @ApiProperty({ type: String, nullable: true, description: 'What a colleague asked for' })
  text!: string | null;
}

/** One day of the period. */
export class CalendarDayResponse {
  @ApiProperty(DAY) date!: string;
  @ApiProperty({ type: Boolean }) working!: boolean;
  @ApiProperty({ enum: DAY_REASONS, enumName: 'DayReason' }) reason!: string;
  @ApiProperty({ enum: HOLIDAY_NAMES, enumName: 'HolidayName', isArray: true }) names!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'In the country’s own words' })
  labels!: string[];
  @ApiProperty({ type: Boolean, description: 'A forecast: the day off may still move' })
  uncertain!: boolean;
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: 'integer' }) overdue!: number;
}

export class CalendarMentorResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisationId!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
}

export class CalendarResponse {
  @ApiProperty(DAY) from!: string;
  @ApiProperty(DAY) to!: string;
  @ApiProperty({ type: CalendarDayResponse, isArray: true }) days!: CalendarDayResponse[];
  @ApiProperty({ type: CalendarEntryResponse, isArray: true, description: 'The first 500 by day' })
  entries!: CalendarEntryResponse[];
  @ApiProperty({ type: 'integer', description: 'Of the period, also those that are left out' })
  total!: number;
  @ApiProperty({ type: 'integer', description: 'Still open from before the period; 1000 is more' })
  overdueBefore!: number;
  @ApiProperty({
    type: CalendarEntryResponse,
    isArray: true,
    description: 'The oldest 100 of them',
  })
  left!: CalendarEntryResponse[];
  @ApiProperty({
    type: CalendarMentorResponse,
    isArray: true,
    description: 'Whose calendars can be looked at; nobody for a mentor',
  })
  mentors!: CalendarMentorResponse[];
}
