/** One cell as a spreadsheet or a CSV file gives it. A `Date` stands for the calendar day it names in UTC. */
export type Cell = string | number | boolean | Date | null;

export interface RegisterSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** What stood in the cell, as text: kept beside whatever was understood. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? dateText(cell) : String(cell);
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell).trim() === '';
