import {
  type ColumnDef,
  columnVisibilityFeature,
  rowSelectionFeature,
  type RowSelectionState,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { type GridColumn, type GridSort, sortedBy } from './grid-column';
import type { ColumnChoice } from './use-column-choice';

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });

const apply = <State>(updater: Updater<State>, previous: State): State =>
  typeof updater === 'function' ? (updater as (state: State) => State)(previous) : updater;

export interface GridTableOptions<Row extends { id: string }> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly sort: GridSort | undefined;
  readonly onSort: (sort: GridSort) => void;
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly selection: RowSelectionState;
  readonly onSelection: (selection: RowSelectionState) => void;
}

/** The table's state, all of it held outside: sorting and pages belong to the server. */
export function useGridTable<Row extends { id: string }>(options: GridTableOptions<Row>) {
  const { columns, choice, selection } = options;
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          header: column.header,
          accessorFn: (row: Row) => row.id,
          cell: ({ row }) => column.cell(row.original),
          enableSorting: column.sortable ?? false,
          enableHiding: column.hideable ?? true,
        }),
      ),
    [columns],
  );
  const sorted = sortedBy(options.sort);
  const sorting = sorted ? [sorted] : [];
  return useTable({
    features,
    columns: definitions,
    data: options.rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting, columnVisibility: choice, rowSelection: selection },
    onSortingChange: (updater) => {
      const next = apply(updater, sorting)[0];
      if (next) options.onSort(`${next.desc ? '-' : ''}${next.id}`);
    },
    onColumnVisibilityChange: (updater) => options.onChoice(apply(updater, choice)),
    onRowSelectionChange: (updater) => options.onSelection(apply(updater, selection)),
  });
}

export type GridTable<Row extends { id: string }> = ReturnType<typeof useGridTable<Row>>;
