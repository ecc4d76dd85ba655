import { CodeField, ObjectsField, TextField } from '../../../platform/http/index.js';
import { EXPORT_COLUMNS, type ExportColumn } from './export-cases.query.js';

/** More than the codes of all columns together. */
const MOST_WORDS = 2_000;
const LONGEST_WORD = 200;

export const DAY_FORMATS = ['dd.mm.yyyy', 'yyyy-mm-dd'] as const;

export class ExportHeadingRequest {
  @CodeField(EXPORT_COLUMNS, { name: 'ExportColumn' }) column!: ExportColumn;
  @TextField({ max: LONGEST_WORD }) text!: string;
}

export class ExportWordRequest {
  @CodeField(EXPORT_COLUMNS, { name: 'ExportColumn' }) column!: ExportColumn;
  @TextField({ max: 60, description: 'As the CSV file would have it' }) code!: string;
  @TextField({ max: LONGEST_WORD }) text!: string;
}

/** What a reader of the file sees in place of codes; what has no word stays a code. */
export class ExportWordsRequest {
  @CodeField(DAY_FORMATS, { name: 'DayFormat' }) dayFormat!: (typeof DAY_FORMATS)[number];
  @ObjectsField(() => ExportHeadingRequest, { max: EXPORT_COLUMNS.length })
  headings!: ExportHeadingRequest[];
  @ObjectsField(() => ExportWordRequest, { max: MOST_WORDS }) words!: ExportWordRequest[];
}
