import type { Transaction } from '../../platform/database/index.js';

/** The next number `RS-YYYY-NNNNNN` of the running year; never used twice (decisions.md D-35). */
export async function nextCaseNumber(tx: Transaction): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [row] = await tx.query<{ first: number }>('select app.next_case_numbers($1, 1) as first', [
    year,
  ]);
  return caseNumber(year, row?.first ?? 0);
}

export const caseNumber = (year: number, serial: number): string =>
  `RS-${year}-${String(serial).padStart(6, '0')}`;
