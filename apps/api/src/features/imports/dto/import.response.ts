import { ApiProperty } from '@nestjs/swagger';
import {
  FILE_PROBLEMS,
  IMPORT_ACTIONS,
  IMPORT_STATES,
  REGISTER_FIELDS,
  SKIP_REASONS,
} from '@qayidis/domain/import';
import { pageOf } from '../../../platform/http/index.js';
import { REGISTER_FORMATS } from '../reading/read-register.js';

const INTEGER = { type: 'integer' } as const;
const DATE_TIME = { type: String, format: 'date-time' } as const;
const FIELD = { enum: REGISTER_FIELDS, enumName: 'RegisterField' } as const;

export class ImportCountsResponse {
  @ApiProperty(INTEGER) rows!: number;
  @ApiProperty(INTEGER) members!: number;
  @ApiProperty(INTEGER) ready!: number;
  @ApiProperty(INTEGER) check!: number;
  @ApiProperty(INTEGER) refused!: number;
  @ApiProperty(INTEGER) suspected!: number;
  @ApiProperty(INTEGER) secondReturns!: number;
  @ApiProperty(INTEGER) repeated!: number;
  @ApiProperty(INTEGER) known!: number;
  @ApiProperty(INTEGER) undecided!: number;
  @ApiProperty(INTEGER) toCreate!: number;
  @ApiProperty({ ...INTEGER, description: 'Family members of the cases to make' })
  membersToCreate!: number;
  @ApiProperty({ ...INTEGER, description: 'Rows whose type of return is a general word (IMP-11)' })
  generalTypes!: number;
  @ApiProperty(INTEGER) created!: number;
  @ApiProperty(INTEGER) linked!: number;
  @ApiProperty(INTEGER) skipped!: number;
  @ApiProperty(INTEGER) membersCreated!: number;
}

export class ImportProgressResponse {
  @ApiProperty({ ...INTEGER, description: 'Rows' }) done!: number;
  @ApiProperty({ ...INTEGER, description: 'Rows' }) total!: number;
}

export class ImportRowOfListResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(INTEGER) version!: number;
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' }) state!: string;
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' }) format!: string;
  @ApiProperty({ type: String }) fileName!: string;
  @ApiProperty(DATE_TIME) createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) createdByName!: string | null;
  @ApiProperty({ ...DATE_TIME, nullable: true }) committedAt!: string | null;
  @ApiProperty({ type: ImportCountsResponse }) counts!: ImportCountsResponse;
  @ApiProperty({ type: ImportProgressResponse }) progress!: ImportProgressResponse;
  @ApiProperty({ type: String, nullable: true }) failure!: string | null;
  @ApiProperty({ enum: IMPORT_ACTIONS, enumName: 'ImportAction', isArray: true })
  allowedActions!: string[];
}

export class ImportPageResponse extends pageOf(ImportRowOfListResponse) {}

export class SheetColumnResponse {
  @ApiProperty({ ...INTEGER, description: '0-based' }) column!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ ...FIELD, nullable: true }) field!: string | null;
  @ApiProperty({ type: Number, description: '0 to 1' }) confidence!: number;
}

export class SheetResponse {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: ['REGISTER', 'MEMBERS', 'OTHER'], enumName: 'SheetKind' }) kind!: string;
  @ApiProperty({ ...INTEGER, description: 'Detected row of titles, 0-based; -1: none' })
  headerRow!: number;
  @ApiProperty(INTEGER) rowCount!: number;
  @ApiProperty({ type: SheetColumnResponse, isArray: true }) columns!: SheetColumnResponse[];
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'The first rows as text',
  })
  preview!: string[][];
}

export class ChosenColumnResponse {
  @ApiProperty({ ...INTEGER, description: '0-based' }) column!: number;
  @ApiProperty(FIELD) field!: string;
}

export class ChosenSheetResponse {
  @ApiProperty({ type: String }) sheet!: string;
  @ApiProperty({ ...INTEGER, description: '0-based' }) headerRow!: number;
  @ApiProperty({ type: ChosenColumnResponse, isArray: true }) columns!: ChosenColumnResponse[];
}

export class SkippedRowResponse {
  @ApiProperty({ type: String }) sheet!: string;
  @ApiProperty({ ...INTEGER, description: 'As the spreadsheet counts' }) row!: number;
  @ApiProperty({ enum: SKIP_REASONS, enumName: 'SkipReason' }) reason!: string;
}

export class FileProblemResponse {
  @ApiProperty({ enum: FILE_PROBLEMS, enumName: 'FileProblem' }) code!: string;
  @ApiProperty({ ...FIELD, nullable: true }) field!: string | null;
  @ApiProperty({ type: String, nullable: true }) sheet!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Rows that are not read' })
  rows!: number | null;
}

export class RegisterMentorResponse {
  @ApiProperty(INTEGER) index!: number;
  @ApiProperty({ type: String, description: 'As the register writes it' }) name!: string;
  @ApiProperty(INTEGER) rows!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) userId!: string | null;
}

export class ImportResponse extends ImportRowOfListResponse {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'An earlier import of the very same file',
  })
  sameFileAs!: string | null;
  @ApiProperty({ type: SheetResponse, isArray: true }) sheets!: SheetResponse[];
  @ApiProperty({ type: ChosenSheetResponse, nullable: true })
  register!: ChosenSheetResponse | null;
  @ApiProperty({ type: ChosenSheetResponse, nullable: true })
  members!: ChosenSheetResponse | null;
  @ApiProperty({ type: SkippedRowResponse, isArray: true }) skipped!: SkippedRowResponse[];
  @ApiProperty({ type: FileProblemResponse, isArray: true }) problems!: FileProblemResponse[];
  @ApiProperty({ type: RegisterMentorResponse, isArray: true }) mentors!: RegisterMentorResponse[];
}
