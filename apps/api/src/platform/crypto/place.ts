/** Where a ciphertext stands. Bound into it as associated data, so that it opens at this place only. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** `table|column|rowId`; a bar inside a part would let two places share one text, so it is refused. */
export function associatedData(place: Place): Buffer {
  const parts = [place.table, place.column, place.rowId];
  if (parts.some((part) => part === '' || part.includes('|'))) {
    throw new RangeError('A place needs a table, a column and a row id, none with a bar in it');
  }
  return Buffer.from(parts.join('|'), 'utf8');
}
