import { ApiProperty } from '@nestjs/swagger';
import {
  DUPLICATE_REASONS,
  IMPORT_PROBLEM_CODES,
  IMPORT_ROW_KINDS,
  IMPORT_SEVERITIES,
  REGISTER_FIELDS,
  ROW_DECISIONS,
  ROW_MATCHINGS,
  ROW_OUTCOMES,
  ROW_STATUSES,
} from '@qayidis/domain/import';
import { pageOf } from '../../../platform/http/index.js';

const INTEGER = { type: 'integer' } as const;
const UUID_OR_NULL = { type: String, format: 'uuid', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;
const FIELD = { enum: REGISTER_FIELDS, enumName: 'RegisterField' } as const;
const DECISION = { enum: ROW_DECISIONS, enumName: 'RowDecision' } as const;

export class RowCellResponse {
  @ApiProperty(FIELD) field!: string;
  @ApiProperty({ type: String, description: 'What stood there in the file' }) original!: string;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'As it was corrected here; null: it was not' })
  corrected!: string | null;
  @ApiProperty({
    type: String,
    isArray: true,
    description: 'What was understood, as codes and texts by the field; empty: nothing',
  })
  understood!: string[];
  @ApiProperty({ type: Number, description: '0 to 1' }) confidence!: number;
}

export class RowProblemResponse {
  @ApiProperty(FIELD) field!: string;
  @ApiProperty({ enum: IMPORT_PROBLEM_CODES, enumName: 'ImportProblemCode' }) code!: string;
  @ApiProperty({ enum: IMPORT_SEVERITIES, enumName: 'ImportSeverity' }) severity!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes and numbers' })
  params!: Record<string, unknown>;
}

export class RowMatchResponse {
  @ApiProperty({ type: String, example: 'ROW:12' }) ref!: string;
  @ApiProperty({ enum: ['DUPLICATE', 'SECOND_RETURN'], enumName: 'DuplicateKind' }) kind!: string;
  @ApiProperty({ type: Number, description: '0 to 1' }) score!: number;
  @ApiProperty({ enum: DUPLICATE_REASONS, enumName: 'RegisterDuplicateReason', isArray: true })
  reasons!: string[];
  @ApiProperty({ type: Boolean }) needsDecision!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Row of this file' })
  rowNumber!: number | null;
  @ApiProperty(UUID_OR_NULL) caseId!: string | null;
  @ApiProperty(TEXT_OR_NULL) caseNumber!: string | null;
  @ApiProperty({ type: RowCellResponse, isArray: true, description: 'To be compared with the row' })
  cells!: RowCellResponse[];
}

export class ImportRowResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(INTEGER) version!: number;
  @ApiProperty({ enum: IMPORT_ROW_KINDS, enumName: 'ImportRowKind' }) kind!: string;
  @ApiProperty({ ...INTEGER, description: 'As the spreadsheet counts' }) rowNumber!: number;
  @ApiProperty({ ...TEXT_OR_NULL, description: "The register's own running number" })
  number!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) principalRow!: number | null;
  @ApiProperty({
    ...TEXT_OR_NULL,
    description: "Whose account the row's name of a mentor is; null: nobody's",
  })
  mentorName!: string | null;
  @ApiProperty({ ...INTEGER, description: 'Family members linked to this row' })
  memberCount!: number;
  @ApiProperty({ enum: ROW_STATUSES, enumName: 'ImportRowStatus' }) status!: string;
  @ApiProperty({ enum: ROW_MATCHINGS, enumName: 'RowMatching' }) matching!: string;
  @ApiProperty({ ...DECISION, nullable: true }) decision!: string | null;
  @ApiProperty(TEXT_OR_NULL) decisionRef!: string | null;
  @ApiProperty({ ...DECISION, isArray: true }) possibleDecisions!: string[];
  @ApiProperty({ enum: ROW_OUTCOMES, enumName: 'RowOutcome', nullable: true })
  outcome!: string | null;
  @ApiProperty(UUID_OR_NULL) resultCaseId!: string | null;
  @ApiProperty(TEXT_OR_NULL) resultCaseNumber!: string | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Of the case that was made and taken back' })
  takenBackNumber!: string | null;
  @ApiProperty({ type: RowCellResponse, isArray: true }) cells!: RowCellResponse[];
  @ApiProperty({ type: RowProblemResponse, isArray: true }) problems!: RowProblemResponse[];
  @ApiProperty({ type: RowMatchResponse, isArray: true }) matches!: RowMatchResponse[];
}

export class ImportRowPageResponse extends pageOf(ImportRowResponse) {}

export class DecidedRowsResponse {
  @ApiProperty({ ...INTEGER, description: 'Rows that took the decision' }) decided!: number;
  @ApiProperty({ ...INTEGER, description: 'Rows for which it is not open' }) left!: number;
}
