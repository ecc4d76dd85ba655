import { ApiProperty } from '@nestjs/swagger';
import { SATISFACTION_COLLECTORS, SATISFACTION_OUTCOMES } from '@qayidis/domain/monitoring';
import { SatisfactionAnswerRequest, SatisfactionRatingRequest } from './satisfaction.request.js';

export class SatisfactionResponse {
  @ApiProperty({ enum: SATISFACTION_OUTCOMES, enumName: 'SatisfactionOutcome' }) outcome!: string;
  @ApiProperty({ enum: SATISFACTION_COLLECTORS, enumName: 'SatisfactionCollector' })
  collector!: string;
  @ApiProperty({ type: String, format: 'date' }) collectedOn!: string;
  @ApiProperty({ type: SatisfactionRatingRequest, isArray: true })
  ratings!: SatisfactionRatingRequest[];
  @ApiProperty({ type: SatisfactionAnswerRequest, isArray: true })
  answers!: SatisfactionAnswerRequest[];
  @ApiProperty({ type: 'integer', nullable: true, description: '6 to 30' }) sum!: number | null;
  @ApiProperty({ type: Number, nullable: true }) mean!: number | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}
