import { Box, Button, Group, LoadingOverlay, ScrollArea, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { RowSelectionState } from '@tanstack/react-table';
import { type ReactNode, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { ColumnMenu } from './column-menu';
import { CardSort, GridCards } from './grid-cards';
import { type GridColumn, type GridSort, type GridTotal, PHONE } from './grid-column';
import { GridFooter } from './grid-footer';
import { GridTableView } from './grid-table';
import { gridMessages } from './messages';
import { useColumnChoice } from './use-column-choice';
import { type GridTable, useGridTable } from './use-grid-table';
import type { KeysetPage } from './use-keyset';

export interface DataGridProps<Row extends { id: string }> {
  /** A name by which the choice of columns is remembered. */
  readonly name: string;
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowLabel: (row: Row) => string;
  readonly total?: GridTotal | undefined;
  readonly sort?: GridSort | undefined;
  readonly onSort?: (sort: GridSort) => void;
  readonly page?: KeysetPage;
  readonly nextCursor?: string | null | undefined;
  readonly loading?: boolean;
  /** Filters and buttons before the column menu. */
  readonly toolbar?: ReactNode;
  /** What can be done with the selected rows; rows can be selected only where this is given. */
  readonly bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Each row on one line, for a list of which as much as possible is to be seen at once. */
  readonly oneLine?: boolean;
  /** Shown instead of rows; it should say why there are none. */
  readonly empty?: ReactNode;
}

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly onClear: () => void;
  readonly children: ReactNode;
}

function BulkBar({ ids, onClear, children }: BulkBarProps) {
  const t = useMessages(gridMessages);
  return (
    <Group px="sm" py="xs" gap="sm" bg="petrol.0" role="status" className="no-print">
      <Text fz="sm" fw={600}>
        {t('selected', { count: ids.length })}
      </Text>
      {children}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {t('clearSelection')}
      </Button>
    </Group>
  );
}

const ignore = (): void => undefined;

function useGrid<Row extends { id: string }>(props: DataGridProps<Row>) {
  const [choice, onChoice] = useColumnChoice(props.name, props.columns);
  const [selection, onSelection] = useState<RowSelectionState>({});
  const { columns, rows, sort, onSort = ignore } = props;
  const table = useGridTable({
    columns,
    rows,
    sort,
    onSort,
    choice,
    onChoice,
    selection,
    onSelection,
  });
  const ids = rows.map(({ id }) => id).filter((id) => selection[id]);
  return { table, choice, onChoice, ids, clear: () => onSelection({}) };
}

interface RowsProps<Row extends { id: string }> {
  readonly props: DataGridProps<Row>;
  readonly table: GridTable<Row>;
  readonly phone: boolean;
}

function Rows<Row extends { id: string }>({ props, table, phone }: RowsProps<Row>) {
  const { label, columns, rowLabel, loading = false, bulk, oneLine = false } = props;
  const view = { label, table, columns, rowLabel, selectable: bulk !== undefined, busy: loading };
  return (
    <Box pos="relative">
      <LoadingOverlay visible={loading} overlayProps={{ backgroundOpacity: 0.5 }} zIndex={2} />
      {phone ? (
        <GridCards {...view} />
      ) : (
        <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
          <GridTableView {...view} oneLine={oneLine} />
        </ScrollArea>
      )}
      {!loading && props.rows.length === 0 ? (props.empty ?? <NoRows />) : null}
    </Box>
  );
}

function NoRows() {
  const t = useMessages(gridMessages);
  return (
    <Text ta="center" c="dimmed" py="xl">
      {t('empty')}
    </Text>
  );
}

/** One list for all features: sorted and paged by the server, a table on a desk and cards on a phone. */
export function DataGrid<Row extends { id: string }>(props: DataGridProps<Row>) {
  const { columns, rows, page, bulk, nextCursor, sort, onSort } = props;
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const { table, choice, onChoice, ids, clear } = useGrid(props);
  return (
    <>
      <Group
        p="xs"
        gap="xs"
        align="flex-start"
        wrap={phone ? 'wrap' : 'nowrap'}
        className="no-print"
      >
        <Box flex={1}>{props.toolbar}</Box>
        {phone && onSort ? <CardSort columns={columns} sort={sort} onSort={onSort} /> : null}
        <ColumnMenu columns={columns} choice={choice} onChoice={onChoice} />
      </Group>
      {bulk && ids.length ? (
        <BulkBar ids={ids} onClear={clear}>
          {bulk(ids, clear)}
        </BulkBar>
      ) : null}
      <Rows props={props} table={table} phone={phone} />
      {page ? (
        <GridFooter
          offset={page.offset}
          rows={rows.length}
          total={props.total}
          onPrevious={page.previous}
          onNext={nextCursor ? () => page.next(nextCursor, rows.length) : undefined}
        />
      ) : null}
    </>
  );
}
