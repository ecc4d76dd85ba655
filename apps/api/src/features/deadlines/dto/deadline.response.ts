import { ApiProperty } from '@nestjs/swagger';
import { CALENDAR_COUNTRIES, DAY_REASONS, HOLIDAY_NAMES } from '@qayidis/domain/calendar';
import { CLOCK_KINDS, START_EVENTS } from '@qayidis/domain/cases';
import { MOVE_CAUSES, PAUSE_REASONS, REST_UNITS, TERM_UNITS } from '@qayidis/domain/deadlines';

const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;

export class SkippedHolidayResponse {
  @ApiProperty(DAY) date!: string;
  @ApiProperty({ enum: DAY_REASONS, enumName: 'DayReason' }) reason!: string;
  @ApiProperty({ enum: HOLIDAY_NAMES, enumName: 'HolidayName', isArray: true }) names!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'In the country’s own words' })
  labels!: string[];
  @ApiProperty({ ...DAY, isArray: true, description: 'Days for which it stands in' })
  movedFrom!: string[];
  @ApiProperty({ type: Boolean }) uncertain!: boolean;
}

export class TermResponse {
  @ApiProperty({ enum: START_EVENTS, enumName: 'StartEvent' }) startEvent!: string;
  @ApiProperty({ type: 'integer' }) length!: number;
  @ApiProperty({ enum: TERM_UNITS, enumName: 'TermUnit' }) unit!: string;
  @ApiProperty(DAY) start!: string;
  @ApiProperty({ ...DAY, description: 'Before it moved off a day off' }) countedTo!: string;
  @ApiProperty(DAY) due!: string;
  @ApiProperty({ type: 'integer', description: 'Days off passed over, weekends among them' })
  skipped!: number;
  @ApiProperty({ type: SkippedHolidayResponse, isArray: true }) holidays!: SkippedHolidayResponse[];
  @ApiProperty({ type: Boolean, description: 'May still move: a forecast decided' })
  uncertain!: boolean;
}

export class PauseResponse {
  @ApiProperty({ enum: PAUSE_REASONS, enumName: 'PauseReason' }) reason!: string;
  @ApiProperty(DAY) from!: string;
  @ApiProperty(DAY_OR_NULL) to!: string | null;
  @ApiProperty({ type: 'integer', description: 'Negative: it was overdue' }) restDays!: number;
  @ApiProperty({ enum: REST_UNITS, enumName: 'RestUnit' }) restUnit!: string;
}

export class DeadlineMoveResponse {
  @ApiProperty(DAY) from!: string;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Null: it stands still' }) to!: string | null;
  @ApiProperty({ enum: MOVE_CAUSES, enumName: 'MoveCause' }) cause!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: by the system' })
  movedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) movedAt!: string;
}

/** A running deadline and why it is due on that day. */
export class ExplainedDeadlineResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind!: string;
  @ApiProperty({ enum: ['OPEN', 'PAUSED'], enumName: 'DeadlineState' }) state!: string;
  @ApiProperty(DAY) dueOn!: string;
  @ApiProperty({ ...DAY_OR_NULL, description: 'From when it may be done, where it has a window' })
  windowFrom!: string | null;
  @ApiProperty(DAY_OR_NULL) windowTo!: string | null;
  @ApiProperty({ enum: CALENDAR_COUNTRIES, enumName: 'CalendarCountry' }) country!: string;
  @ApiProperty({ type: String, description: 'Where the rule stands' }) source!: string;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
  @ApiProperty({ type: Boolean, description: 'Ends on a working day' }) rollForward!: boolean;
  @ApiProperty({ enum: START_EVENTS, enumName: 'StartEvent', nullable: true })
  decidedBy!: string | null;
  @ApiProperty({
    ...DAY,
    required: false,
    description: 'The day that a visit had before another was agreed',
  })
  movedFrom?: string;
  @ApiProperty({ type: TermResponse, isArray: true }) terms!: TermResponse[];
  @ApiProperty({ type: PauseResponse, isArray: true }) pauses!: PauseResponse[];
  @ApiProperty({ type: DeadlineMoveResponse, isArray: true, description: 'Earliest first' })
  moves!: DeadlineMoveResponse[];
}

export class ExplainedDeadlinesResponse {
  @ApiProperty({ type: ExplainedDeadlineResponse, isArray: true })
  items!: ExplainedDeadlineResponse[];
}

export class ArrivalMoveResponse {
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind!: string;
  @ApiProperty(DAY) from!: string;
  @ApiProperty(DAY) to!: string;
}

export class ArrivalPreviewResponse {
  @ApiProperty({ type: ArrivalMoveResponse, isArray: true }) moves!: ArrivalMoveResponse[];
}
