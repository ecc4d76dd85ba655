import { ApiProperty } from '@nestjs/swagger';
import { CASE_STATES } from '@qayidis/domain/cases';
import { BooleanField } from '../../../platform/http/index.js';

/** A case as the data protection officer sees it: a number and the time it is kept. */
export class ErasureResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' }) state!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retentionUntil!: string | null;
  @ApiProperty({ type: Boolean }) legalHold!: boolean;
  @ApiProperty({ type: Boolean, description: 'Its time is over and nothing holds it' })
  due!: boolean;
}

export class ErasuresResponse {
  @ApiProperty({ type: ErasureResponse, isArray: true, description: 'The first hundred' })
  items!: ErasureResponse[];
}

export class LegalHoldRequest {
  @BooleanField()
  legalHold!: boolean;
}
