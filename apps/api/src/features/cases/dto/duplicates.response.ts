import { ApiProperty } from '@nestjs/swagger';
import { CASE_STATES } from '@qayidis/domain/cases';
import { DateField, ObjectField } from '../../../platform/http/index.js';
import { DUPLICATE_REASONS, PersonFieldsRequest } from '../../persons/public.js';

export class FindDuplicatesRequest {
  @ObjectField(() => PersonFieldsRequest)
  person!: PersonFieldsRequest;

  @DateField({ optional: true, nullable: true })
  arrivalOn?: string | null;
}

export class DuplicateCandidateResponse {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String, nullable: true }) fatherName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' }) caseState!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) arrivalOn!: string | null;
  @ApiProperty({ enum: DUPLICATE_REASONS, enumName: 'DuplicateReason', isArray: true })
  reasons!: string[];
  @ApiProperty({ type: Number, description: '0 to 1' }) score!: number;
}

export class DuplicateCandidatesResponse {
  @ApiProperty({ type: DuplicateCandidateResponse, isArray: true })
  items!: DuplicateCandidateResponse[];
}
