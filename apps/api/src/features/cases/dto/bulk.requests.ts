import { ApiProperty } from '@nestjs/swagger';
import { CLOSURE_REASONS, type ClosureReason } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  CodeField,
  DateField,
  IntegerField,
  ObjectsField,
  UuidField,
} from '../../../platform/http/index.js';

export const MOST_AT_ONCE = 100;

export class SeenCaseRequest {
  @UuidField()
  id!: string;

  @IntegerField({ min: 1, max: 1_000_000_000, description: 'As the list showed it' })
  version!: number;
}

export class AssignCasesRequest {
  @UuidField()
  mentorId!: string;

  @ObjectsField(() => SeenCaseRequest, { min: 1, max: MOST_AT_ONCE })
  cases!: SeenCaseRequest[];
}

export class CloseCasesFromRegisterRequest {
  @CodeField(CLOSURE_REASONS, { name: 'ClosureReason' })
  closureReason!: ClosureReason;

  @DateField({ optional: true })
  endedOn?: PlainDate;

  @ObjectsField(() => SeenCaseRequest, { min: 1, max: MOST_AT_ONCE })
  cases!: SeenCaseRequest[];
}

/** What became of one of many. */
export class BulkResultResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Boolean }) done!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The new version' })
  version!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'A problem code where it was refused' })
  code!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The rule that refused' })
  rule!: string | null;
}

export class BulkResultsResponse {
  @ApiProperty({ type: BulkResultResponse, isArray: true }) items!: BulkResultResponse[];
}
