import { ApiProperty } from '@nestjs/swagger';
import { DEADLINE_KINDS } from '@qayidis/domain/reminders';

export class MovedKindResponse {
  @ApiProperty({ enum: DEADLINE_KINDS, enumName: 'DeadlineKind' }) kind!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class MovedDeadlineResponse {
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: DEADLINE_KINDS, enumName: 'DeadlineKind' }) kind!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
}

/** What a change would move, before it is confirmed. */
export class MovePreviewResponse {
  @ApiProperty({ type: 'integer', description: 'Running deadlines that were counted anew' })
  examined!: number;
  @ApiProperty({ type: 'integer', description: 'Running deadlines that the change may touch' })
  total!: number;
  @ApiProperty({ type: 'integer' }) moved!: number;
  @ApiProperty({ type: MovedKindResponse, isArray: true }) kinds!: MovedKindResponse[];
  @ApiProperty({ type: MovedDeadlineResponse, isArray: true, description: 'The first by date' })
  first!: MovedDeadlineResponse[];
}
