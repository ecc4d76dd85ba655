import type { Cell } from '@qayidis/domain/import';

/** A cell as it can be kept: a spreadsheet's date by its day. */
export type KeptCell = string | number | boolean | null | { readonly date: string };

export const keepCell = (cell: Cell | undefined): KeptCell =>
  cell instanceof Date
    ? { date: Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10) }
    : (cell ?? null);

export const cellOf = (kept: KeptCell | undefined): Cell =>
  typeof kept === 'object' && kept !== null ? new Date(`${kept.date}T00:00:00Z`) : (kept ?? null);
