import { useState } from 'react';
import { type GridColumn, NARROW } from './grid-column';

export type ColumnChoice = Record<string, boolean>;

const keyOf = (grid: string): string => `qayidis.columns.${grid}`;

function remembered(grid: string): ColumnChoice {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(grid)) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as ColumnChoice) : {};
  } catch {
    return {};
  }
}

function remember(grid: string, choice: ColumnChoice): void {
  try {
    localStorage.setItem(keyOf(grid), JSON.stringify(choice));
  } catch {
    // storage is switched off: the choice lasts until the page is closed
  }
}

const atFirstOf = <Row>(columns: readonly GridColumn<Row>[]): ColumnChoice =>
  Object.fromEntries(
    columns.map(({ id, hiddenAtFirst, wideOnly }) => [
      id,
      !hiddenAtFirst && !(wideOnly && globalThis.matchMedia(NARROW).matches),
    ]),
  );

/** The ids of the columns that a list shows at this moment, in their order. */
export function shownColumns<Row>(grid: string, columns: readonly GridColumn<Row>[]): string[] {
  const choice = { ...atFirstOf(columns), ...remembered(grid) };
  return columns
    .filter(({ id, hideable }) => hideable === false || (choice[id] ?? true))
    .map(({ id }) => id);
}

/** Makes a list show exactly these columns from its next mounting on. */
export function showColumns<Row>(
  grid: string,
  columns: readonly GridColumn<Row>[],
  shown: readonly string[],
): void {
  remember(grid, Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)])));
}

/** Which columns are shown, remembered on this device by the name of the list (names of columns, no data). */
export function useColumnChoice<Row>(
  grid: string,
  columns: readonly GridColumn<Row>[],
): readonly [ColumnChoice, (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(() => remembered(grid));
  const change = (next: ColumnChoice): void => {
    setChoice(next);
    remember(grid, next);
  };
  return [{ ...atFirstOf(columns), ...choice }, change];
}
