import type { ReactNode } from 'react';

/** One column of a list. */
export interface GridColumn<Row> {
  /** Also the code by which the server sorts, where `sortable`. */
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** False for the column that names the row: it cannot be hidden. */
  readonly hideable?: boolean;
  readonly hiddenAtFirst?: boolean;
  /** Shown at first only where the screen has the room. */
  readonly wideOnly?: boolean;
  readonly align?: 'right';
  /** For codes and dates that must not break within a cell. */
  readonly nowrap?: boolean;
  /** Its place on a phone's card: heading, right corner, a line with its label, or not at all. */
  readonly card?: 'title' | 'corner' | 'line' | 'none';
}

/** Below this a list shows cards and folds its filters. */
export const PHONE = '(max-width: 40em)';

/** Below this a list leaves out what is wanted least. */
export const NARROW = '(max-width: 75em)';

/** `code` ascending or `-code` descending, as it stands in an address. */
export type GridSort = string;

export const sortedBy = (sort: GridSort | undefined): { id: string; desc: boolean } | null =>
  sort ? { id: sort.replace(/^-/, ''), desc: sort.startsWith('-') } : null;

export interface GridTotal {
  readonly count: number;
  /** The count stopped here: there are more. */
  readonly capped: boolean;
}
