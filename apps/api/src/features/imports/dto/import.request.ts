import {
  REGISTER_FIELDS,
  ROW_DECISIONS,
  type RegisterField,
  type RowDecision,
} from '@qayidis/domain/import';
import {
  CodeField,
  CodesField,
  CodesParameter,
  IntegerField,
  ObjectField,
  ObjectsField,
  PageQuery,
  TextField,
  UuidField,
  UuidsField,
} from '../../../platform/http/index.js';

const MOST_COLUMNS = 200;
const LONGEST_CELL = 10_000;

export class ColumnChoiceRequest {
  @IntegerField({ min: 0, max: 16_383, description: '0-based' }) column!: number;
  @CodeField(REGISTER_FIELDS, { name: 'RegisterField' }) field!: RegisterField;
}

export class SheetChoiceRequest {
  @TextField({ max: 200, lines: true }) sheet!: string;
  @IntegerField({ min: -1, max: 1000, description: 'Row of titles, 0-based; -1: there is none' })
  headerRow!: number;
  @ObjectsField(() => ColumnChoiceRequest, { max: MOST_COLUMNS }) columns!: ColumnChoiceRequest[];
}

export class MapColumnsRequest {
  @ObjectField(() => SheetChoiceRequest) register!: SheetChoiceRequest;
  @ObjectField(() => SheetChoiceRequest, {
    optional: true,
    nullable: true,
    description: 'Null: the sheet of family members is left alone',
  })
  members?: SheetChoiceRequest | null;
}

export class MentorChoiceRequest {
  @IntegerField({ min: 0, max: 20_000, description: 'Position in `mentors` of the import' })
  index!: number;
  @UuidField({ nullable: true, description: 'Null: nobody; a task for the coordinator' })
  userId!: string | null;
}

export class AssignMentorsRequest {
  @ObjectsField(() => MentorChoiceRequest, { min: 1, max: 500 }) mentors!: MentorChoiceRequest[];
}

export class CellCorrectionRequest {
  @CodeField(REGISTER_FIELDS, { name: 'RegisterField' }) field!: RegisterField;
  @TextField({
    min: 0,
    max: LONGEST_CELL,
    lines: true,
    description: 'As it should have stood there',
  })
  text!: string;
}

export class ChangeRowRequest {
  @CodeField(ROW_DECISIONS, { name: 'RowDecision', optional: true }) decision?: RowDecision;
  @TextField({ optional: true, max: 60, description: '`ref` of the match that is meant' })
  decisionRef?: string;
  @ObjectsField(() => CellCorrectionRequest, { optional: true, max: REGISTER_FIELDS.length })
  cells?: CellCorrectionRequest[];
}

/** What the list of rows may be narrowed to. */
export const ROW_FILTERS = [
  'PROBLEMS',
  'REFUSED',
  'DUPLICATES',
  'UNDECIDED',
  'KNOWN',
  'TO_CREATE',
  'CREATED',
  'MEMBERS',
] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Rows by their ids, or all that a filter shows; one of the two. */
export class DecideRowsRequest {
  @UuidsField({ optional: true, min: 1, max: 500 }) rowIds?: string[];
  @CodesField(ROW_FILTERS, {
    name: 'ImportRowFilter',
    optional: true,
    max: ROW_FILTERS.length,
    description: 'Every row of a principal for which all of these hold; empty: every row',
  })
  show?: RowFilter[];
  @CodeField(ROW_DECISIONS, {
    name: 'RowDecision',
    description: 'For a row with matches the likeliest one is meant',
  })
  decision!: RowDecision;
}

export class ListRowsQuery extends PageQuery {
  @CodesParameter(ROW_FILTERS, {
    name: 'ImportRowFilter',
    optional: true,
    description: 'All must hold; family members come with MEMBERS only',
  })
  show?: RowFilter[];
}
