import type { PlainDate } from '../kernel/index.js';
import { parsePersonName } from '../names/index.js';
import type { Cell } from './cells.js';
import { checkMember, checkPrincipal } from './checks.js';
import { REGISTER_FIELDS, type RegisterField } from './fields.js';
import type { ColumnMapping } from './mapping.js';
import { rowProblem, statusOf, type RowProblem, type RowStatus } from './problems.js';
import { understandCell, type ReadingContext, type UnderstoodCells } from './row-values.js';
import { notUnderstood, understood, type UnderstoodCell } from './understood.js';

export interface RowReading {
  readonly mapping: ColumnMapping;
  readonly context: ReadingContext;
  readonly today: PlainDate;
}

export interface UnderstoodRowParts {
  readonly cells: UnderstoodCells;
  readonly problems: readonly RowProblem[];
  readonly status: RowStatus;
}

const part = (
  cells: UnderstoodCells,
  field: 'FAMILY_NAME' | 'GIVEN_NAME' | 'FATHER_NAME',
): string => cells[field]?.understood ?? '';

/** Family, given and father's name of three columns become the one name that everything else works with. */
function joinedName(cells: UnderstoodCells): UnderstoodCells {
  if (cells.FULL_NAME || !(cells.FAMILY_NAME ?? cells.GIVEN_NAME)) return cells;
  const [family, given] = [part(cells, 'FAMILY_NAME'), part(cells, 'GIVEN_NAME')];
  const fatherColumn = part(cells, 'FATHER_NAME');
  const original = [family, given, fatherColumn].filter(Boolean).join(' ');
  const parsed = parsePersonName(original);
  if (!parsed) return { ...cells, FULL_NAME: notUnderstood(original, 'NAME_MISSING') };
  const father = parsed.name.father ?? (fatherColumn || null);
  const { patronymic } = parsed.name;
  return { ...cells, FULL_NAME: understood(original, { family, given, father, patronymic }) };
}

function readCells(row: readonly Cell[], { mapping, context }: RowReading): UnderstoodCells {
  const cells: Partial<Record<RegisterField, UnderstoodCell<unknown>>> = {};
  for (const field of REGISTER_FIELDS) {
    const column = mapping[field];
    if (column !== undefined) cells[field] = understandCell(field, row[column], context);
  }
  return joinedName(cells as UnderstoodCells);
}

const cellProblems = (cells: UnderstoodCells): RowProblem[] =>
  REGISTER_FIELDS.flatMap((field) => {
    const problem = cells[field]?.problem;
    return problem ? [rowProblem(field, problem)] : [];
  });

function understandAny(
  row: readonly Cell[],
  reading: RowReading,
  check: typeof checkPrincipal,
): UnderstoodRowParts {
  const cells = readCells(row, reading);
  const problems = [...cellProblems(cells), ...check(cells, reading.today)];
  return { cells, problems, status: statusOf(problems) };
}

/** One register row: its cells, what is wrong with them, and whether it can be taken; never throws. */
export const understandRow = (row: readonly Cell[], reading: RowReading): UnderstoodRowParts =>
  understandAny(row, reading, checkPrincipal);

export const understandMemberRow = (
  row: readonly Cell[],
  reading: RowReading,
): UnderstoodRowParts => understandAny(row, reading, checkMember);
