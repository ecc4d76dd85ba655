import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../../../platform/http/index.js';

export class TimelineQuery extends PageQuery {}

export class TimelineEventResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, example: 'case.acknowledge' }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) actorName!: string | null;
  @ApiProperty({ type: String }) actorRole!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes, dates and ids' })
  data!: Record<string, unknown>;
  @ApiProperty({ type: String, isArray: true, description: 'What was typed with it' })
  remarks!: string[];
}

/** Newest first. A timeline has no total: nobody needs the count of what happened. */
export class TimelinePageResponse {
  @ApiProperty({ type: TimelineEventResponse, isArray: true }) items!: TimelineEventResponse[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
