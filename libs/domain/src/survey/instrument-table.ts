import type { FieldFault } from '../problems/index.js';
import { optionsOfSet } from './answer-sets.js';
import type { Instrument, InstrumentItem } from './instrument.js';
import { readCsv } from './csv.js';
import { DIMENSIONS, SCORED_ITEMS, type ScoredSurveyItem } from './survey-items.js';

/** Columns of an official table: one row per item and option. */
export const INSTRUMENT_COLUMNS = [
  'item',
  'dimension_weight',
  'composite_weight',
  'option',
  'score',
] as const;
export type InstrumentColumn = (typeof INSTRUMENT_COLUMNS)[number];

/** One thing wrong with one cell; row 1 is the header. */
export interface CellFault {
  readonly row: number;
  readonly column: InstrumentColumn;
  /**
   * REQUIRED may say in `missing` what has no row: items, or options of an item. Of the composite weights it says once
   * for the table which rows have one, or have none, where those are fewer: `filled` or `empty`.
   */
  readonly fault: FieldFault<
    | 'REQUIRED'
    | 'WRONG_TYPE'
    | 'UNKNOWN_CODE'
    | 'TOO_SMALL'
    | 'TOO_LARGE'
    | 'REPEATED'
    | 'NOT_UNIQUE'
  >;
}

interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<InstrumentColumn, string>>;
}

export type InstrumentReading =
  | { readonly ok: true; readonly items: readonly InstrumentItem[] }
  | { readonly ok: false; readonly faults: readonly CellFault[] };

const NUMBER = /^\d+([.,]\d+)?$/;

/** A number as a table has it, with a point or a comma; NaN for anything else. */
const numberIn = (text: string): number =>
  NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/**
 * Reads an official scoring table (CSV with the columns of `INSTRUMENT_COLUMNS`).
 * @returns the items, or every fault of every cell
 */
export function readInstrumentTable(text: string): InstrumentReading {
  const [header = [], ...rows] = readCsv(text);
  const places = INSTRUMENT_COLUMNS.map((column) =>
    header.findIndex((name) => name.trim().toLowerCase() === column),
  );
  const absent = INSTRUMENT_COLUMNS.filter((_column, index) => places[index] === -1);
  if (absent.length > 0) return { ok: false, faults: absent.map((column) => faultAt(1, column)) };
  const lines = rows.map((cells, index) => lineOf(cells, places, index + 2));
  const faults = [
    ...lines.flatMap(cellFaults),
    ...tableFaults(lines),
    ...compositeFaults(lines),
    ...weightlessFaults(lines),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, items: itemsOf(lines) };
}

const faultAt = (
  row: number,
  column: InstrumentColumn,
  fault: CellFault['fault'] = { code: 'REQUIRED' },
): CellFault => ({ row, column, fault });

const without = (missing: readonly string[]): CellFault['fault'] => ({
  code: 'REQUIRED',
  params: { missing },
});

const lineOf = (cells: readonly string[], places: readonly number[], row: number): Line => ({
  row,
  cells: Object.fromEntries(
    INSTRUMENT_COLUMNS.map((column, index) => [column, cells[places[index] ?? -1]?.trim() ?? '']),
  ) as Line['cells'],
});

const itemOf = ({ cells }: Line): ScoredSurveyItem | undefined =>
  SCORED_ITEMS.find(({ code }) => code === cells.item.toUpperCase());

const optionOf = ({ cells }: Line): string => cells.option.toUpperCase();

function cellFaults(line: Line): CellFault[] {
  const { row, cells } = line;
  const fault = (column: InstrumentColumn, found: CellFault['fault'] | null): CellFault[] =>
    found === null ? [] : [faultAt(row, column, found)];
  const item = itemOf(line);
  const options: readonly string[] = item ? optionsOfSet(item.set) : [];
  return [
    ...fault('item', codeFault(cells.item, item !== undefined)),
    ...fault('dimension_weight', numberFault(cells.dimension_weight)),
    ...(cells.composite_weight === ''
      ? []
      : fault('composite_weight', numberFault(cells.composite_weight))),
    ...(item ? fault('option', codeFault(cells.option, options.includes(optionOf(line)))) : []),
    ...fault('score', numberFault(cells.score, 1)),
  ];
}

const codeFault = (text: string, known: boolean): CellFault['fault'] | null => {
  if (text === '') return { code: 'REQUIRED' };
  return known ? null : { code: 'UNKNOWN_CODE' };
};

function numberFault(text: string, most = Infinity): CellFault['fault'] | null {
  if (text === '') return { code: 'REQUIRED' };
  if (text.startsWith('-')) return { code: 'TOO_SMALL', params: { min: 0 } };
  const value = numberIn(text);
  if (Number.isNaN(value)) return { code: 'WRONG_TYPE' };
  return value > most ? { code: 'TOO_LARGE', params: { max: most } } : null;
}

/** What only several rows together show: doubled options, differing weights, items and options without a row. */
function tableFaults(lines: readonly Line[]): CellFault[] {
  const absent = SCORED_ITEMS.filter((item) => !lines.some((line) => itemOf(line) === item));
  const missing = absent.map(({ code }) => code);
  const found = SCORED_ITEMS.flatMap((item) => {
    const own = lines.filter((line) => itemOf(line) === item);
    const [first] = own;
    if (first === undefined) return [];
    return [...twins(own), ...differing(own, first), ...withoutRow(item, own, first)];
  });
  return missing.length === 0 ? found : [faultAt(1, 'item', without(missing)), ...found];
}

const twins = (own: readonly Line[]): CellFault[] =>
  own
    .filter((line, index) => own.findIndex((other) => optionOf(other) === optionOf(line)) < index)
    .map(({ row }) => faultAt(row, 'option', { code: 'REPEATED' }));

const WEIGHTS = ['dimension_weight', 'composite_weight'] as const;

const isBlank = ({ cells }: Line): boolean => cells.composite_weight === '';

/** A weight beside none is a fault of the whole column, which is told once. */
const differs = (column: (typeof WEIGHTS)[number], line: Line, first: Line): boolean =>
  line.cells[column] !== first.cells[column] &&
  (column !== 'composite_weight' || isBlank(line) === isBlank(first));

const differing = (own: readonly Line[], first: Line): CellFault[] =>
  own.flatMap((line) =>
    WEIGHTS.filter((column) => differs(column, line, first)).map((column) =>
      faultAt(line.row, column, { code: 'NOT_UNIQUE' }),
    ),
  );

function withoutRow(item: ScoredSurveyItem, own: readonly Line[], first: Line): CellFault[] {
  const there = new Set(own.map(optionOf));
  const missing = optionsOfSet(item.set).filter((option) => !there.has(option));
  return missing.length === 0 ? [] : [faultAt(first.row, 'option', without(missing))];
}

/** So many rows are named; who sees them knows where to look. */
const MOST_ROWS = 10;

/** Either every item has a weight in the composite, or none has: said once, by the rows that are fewer. */
function compositeFaults(lines: readonly Line[]): CellFault[] {
  const filled = lines.filter((line) => !isBlank(line));
  const empty = lines.filter(isBlank);
  if (filled.length === 0 || empty.length === 0) return [];
  const rows = (own: readonly Line[]) => own.slice(0, MOST_ROWS).map(({ row }) => String(row));
  const params = filled.length < empty.length ? { filled: rows(filled) } : { empty: rows(empty) };
  return [faultAt(1, 'composite_weight', { code: 'REQUIRED', params })];
}

/** The least that is asked of one weight where all are nought: any number above would do. */
const SOME_WEIGHT = 0.01;

/** A dimension whose weights are all nought could never be scored. */
const weightlessFaults = (lines: readonly Line[]): CellFault[] =>
  DIMENSIONS.flatMap((dimension): CellFault[] => {
    const own = lines.filter((line) => itemOf(line)?.dimension === dimension);
    const [first] = own;
    if (first === undefined || own.some(({ cells }) => numberIn(cells.dimension_weight) !== 0))
      return [];
    const fault = { code: 'TOO_SMALL', params: { min: SOME_WEIGHT } } as const;
    return [faultAt(first.row, 'dimension_weight', fault)];
  });

const itemsOf = (lines: readonly Line[]): InstrumentItem[] =>
  SCORED_ITEMS.map((item) => {
    const own = lines.filter((line) => itemOf(line) === item);
    const cells = own[0]?.cells;
    const composite = cells?.composite_weight ?? '';
    return {
      code: item.code,
      dimensionWeight: numberIn(cells?.dimension_weight ?? ''),
      compositeWeight: composite === '' ? null : numberIn(composite),
      scores: Object.fromEntries(own.map((line) => [optionOf(line), numberIn(line.cells.score)])),
    };
  });

/** The table of an instrument, as it would be imported: what an administrator fills in. */
export const tableOf = ({ items }: Instrument): string =>
  [
    INSTRUMENT_COLUMNS.join(','),
    ...items.flatMap(({ code, dimensionWeight, compositeWeight, scores }) =>
      Object.entries(scores).map(([option, score]) =>
        [code, dimensionWeight, compositeWeight ?? '', option, score].join(','),
      ),
    ),
  ].join('\n');
