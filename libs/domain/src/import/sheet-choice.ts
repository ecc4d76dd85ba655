import type { Refusal } from '../problems/index.js';
import type { DetectedSheet } from './header.js';
import type { SheetMapping } from './sheets.js';

/** A sheet with the row of the last that may speak of somebody, as the spreadsheet counts; 0: nobody. */
export interface SheetPeople extends Pick<DetectedSheet, 'name' | 'kind'> {
  readonly lastPerson: number;
}

/** Another sheet that could be the register: the one with the most rows. */
export const otherWithPeople = <Sheet extends SheetPeople>(
  sheets: readonly Sheet[],
  chosen: string,
): Sheet | null =>
  sheets
    .filter(({ name, kind, lastPerson }) => name !== chosen && kind !== 'MEMBERS' && lastPerson > 0)
    .sort((one, other) => other.lastPerson - one.lastPerson)[0] ?? null;

/** IMP-42. A register of nobody is not read: the sheet has no row of a person below the row of titles. */
export function emptySheetRefusal(
  { sheet, headerRow }: Pick<SheetMapping, 'sheet' | 'headerRow'>,
  sheets: readonly SheetPeople[],
): Refusal | null {
  const chosen = sheets.find(({ name }) => name === sheet);
  if (chosen === undefined || chosen.lastPerson > headerRow + 1) return null;
  const other = otherWithPeople(sheets, sheet);
  return {
    code: 'RULE_REFUSED',
    pointer: '#/register/sheet',
    params: { rule: 'IMPORT_SHEET_EMPTY', sheet, ...(other && { other: other.name }) },
  };
}
