import { ApiProperty } from '@nestjs/swagger';
import { TIMELINE_GROUPS, type TimelineGroup } from '@qayidis/domain/timeline';
import { CodeField, PageQuery } from '../../../platform/http/index.js';

const GROUP = { name: 'TimelineGroup' } as const;

export class TimelineQuery extends PageQuery {
  @CodeField(TIMELINE_GROUPS, { ...GROUP, optional: true }) group?: TimelineGroup;
}

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

export class TimelineCountResponse {
  @ApiProperty({ enum: TIMELINE_GROUPS, enumName: GROUP.name }) group!: TimelineGroup;
  @ApiProperty({ type: 'integer' }) count!: number;
}

/** Newest first. */
export class TimelinePageResponse {
  @ApiProperty({ type: TimelineEventResponse, isArray: true }) items!: TimelineEventResponse[];
  @ApiProperty({ type: TimelineCountResponse, isArray: true }) counts!: TimelineCountResponse[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
