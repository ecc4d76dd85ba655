import type { QueryRunner } from 'typeorm';

/** `column in ('A', 'B')` for a CHECK built from a code list of the domain. */
export const inList = (column: string, codes: readonly string[]): string =>
  `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`;

/** `array['A', 'B']` of a code list, for columns that hold several codes. */
export const arrayOf = (codes: readonly string[]): string =>
  `array[${codes.map((code) => `'${code}'`).join(', ')}]`;

/** Puts the codes of a list in force for a column, whatever stood there. The constraint is `ck_<table>_<column>`. */
export async function replaceCheck(
  runner: Pick<QueryRunner, 'query'>,
  table: string,
  column: string,
  codes: readonly string[],
): Promise<void> {
  await runner.query(`alter table ${table} drop constraint if exists ck_${table}_${column}`);
  await runner.query(
    `alter table ${table} add constraint ck_${table}_${column} check (${inList(column, codes)})`,
  );
}
