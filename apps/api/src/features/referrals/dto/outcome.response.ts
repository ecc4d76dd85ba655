import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../../../platform/http/index.js';

/** As coarse as the consent allows: no number, no dates, no reason (decisions.md D-04). */
export const OUTCOME_STAGES = ['REFERRED', 'IN_SUPPORT', 'ENDED'] as const;
export type OutcomeStage = (typeof OUTCOME_STAGES)[number];

export class ListOutcomesQuery extends PageQuery {}

export class OutcomeResponse {
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String, nullable: true }) fatherName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ enum: OUTCOME_STAGES, enumName: 'OutcomeStage' }) stage!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Economic region' })
  region!: string | null;
  @ApiProperty({ enum: ['COMPLETED', 'ENDED'], enumName: 'CoarseOutcome', nullable: true })
  outcome!: string | null;
}

/** Without a total: how many consented is itself a figure for the statistics. */
export class OutcomePageResponse {
  @ApiProperty({ type: OutcomeResponse, isArray: true }) items!: OutcomeResponse[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
