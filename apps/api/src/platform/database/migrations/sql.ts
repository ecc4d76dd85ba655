/** `column in ('A', 'B')` for a CHECK built from a code list of the domain. */
export const inList = (column: string, codes: readonly string[]): string =>
  `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`;

/** `array['A', 'B']` of a code list, for columns that hold several codes. */
export const arrayOf = (codes: readonly string[]): string =>
  `array[${codes.map((code) => `'${code}'`).join(', ')}]`;
