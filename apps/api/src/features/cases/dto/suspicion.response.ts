import { ApiProperty } from '@nestjs/swagger';
import { CodeField } from '../../../platform/http/index.js';
import { DUPLICATE_REASONS } from '../../persons/public.js';
import { DUPLICATE_DECISIONS } from './create-case.request.js';

export class SuspicionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DUPLICATE_REASONS, enumName: 'DuplicateReason', isArray: true })
  reasons!: string[];
  @ApiProperty({ type: Number, description: '0 to 1' }) score!: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: in another programme',
  })
  otherPersonId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) otherCaseId!: string | null;
  @ApiProperty({ type: String, nullable: true }) otherCaseNumber!: string | null;
}

export class SuspicionsResponse {
  @ApiProperty({ type: SuspicionResponse, isArray: true }) items!: SuspicionResponse[];
}

export class DecideDuplicateRequest {
  @CodeField(DUPLICATE_DECISIONS, { name: 'DuplicateDecision' })
  decision!: string;
}
