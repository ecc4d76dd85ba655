import type { CursorKey } from './cursor-codec.js';

/** One column of a sort; the last one must be unique (the id). Null values are not supported: coalesce them. */
export interface SortColumn {
  /** SQL expression, written by us, never by a caller. */
  readonly sql: string;
  readonly descending?: boolean;
}

export const orderBy = (columns: readonly SortColumn[]): string =>
  columns.map(({ sql, descending }) => `${sql} ${descending === true ? 'desc' : 'asc'}`).join(', ');

/**
 * The rows after the last one of the page before. Columns of one direction become a row comparison, which an
 * index on them can serve; mixed directions become the equivalent or-chain.
 * @param firstParameter number of the first free `$n`.
 */
export function afterCursor(
  columns: readonly SortColumn[],
  key: CursorKey,
  firstParameter: number,
): { sql: string; params: CursorKey } {
  const marks = columns.map((_, index) => `$${firstParameter + index}`);
  const params = key.slice(0, columns.length);
  const down = columns.map(({ descending }) => descending === true);
  if (down.every((value) => value === down[0])) {
    const left = columns.map(({ sql }) => sql).join(', ');
    return { sql: `(${left}) ${down[0] === true ? '<' : '>'} (${marks.join(', ')})`, params };
  }
  const branches = columns.map(({ sql }, index) => {
    const equal = columns
      .slice(0, index)
      .map((column, before) => `${column.sql} = ${marks[before]}`);
    return `(${[...equal, `${sql} ${down[index] === true ? '<' : '>'} ${marks[index]}`].join(' and ')})`;
  });
  return { sql: `(${branches.join(' or ')})`, params };
}

/** Cuts the extra row that tells whether another page follows. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
): { rows: Row[]; last: Row | null } {
  const page = rows.slice(0, limit);
  return { rows: page, last: rows.length > limit ? (page.at(-1) ?? null) : null };
}
