/** `column in ('A', 'B')` for a CHECK built from a code list of the domain. */
export const inList = (column: string, codes: readonly string[]): string =>
  `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`;
