import pg from 'pg';

const { types } = pg;

/**
 * Calendar dates stay the text `YYYY-MM-DD` (a `Date` would shift them by the server's time zone), and counts
 * become numbers: no table here comes near 2^53.
 */
export function useOurTypeParsers(): void {
  types.setTypeParser(types.builtins.DATE, (text) => text);
  types.setTypeParser(types.builtins.INT8, Number);
}
