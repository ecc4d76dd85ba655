import { Box, Button, Group, LoadingOverlay, ScrollArea, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { RowSelectionState } from '@tanstack/react-table';
import { type ReactNode, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { ColumnMenu } from './column-menu';
import { CardSort, GridCards } from './grid-cards';
import type { GridColumn, GridSort, GridTotal } from './grid-column';
import { GridFooter } from './grid-footer';
import { GridTableView } from './grid-table';
import { gridMessages } from './messages';
import { useColumnChoice } from './use-column-choice';
import { useGridTable } from './use-grid-table';
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
  /** Shown instead of rows; it should say why there are none. */
  readonly empty?: ReactNode;
}

const PHONE = '(max-width: 40em)';

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

/** One list for all features: sorted and paged by the server, a table on a desk and cards on a phone. */
export function DataGrid<Row extends { id: string }>(props: DataGridProps<Row>) {
  const { label, columns, rows, rowLabel, page, loading = false, bulk } = props;
  const t = useMessages(gridMessages);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const { table, choice, onChoice, ids, clear } = useGrid(props);
  const view = { label, table, columns, rowLabel, selectable: bulk !== undefined, busy: loading };
  const { nextCursor } = props;
  return (
    <>
      <Group p="xs" gap="xs" className="no-print">
        {props.toolbar}
        <Box flex={1} />
        {phone && props.onSort ? (
          <CardSort columns={columns} sort={props.sort} onSort={props.onSort} />
        ) : null}
        <ColumnMenu columns={columns} choice={choice} onChoice={onChoice} />
      </Group>
      {bulk && ids.length ? (
        <BulkBar ids={ids} onClear={clear}>
          {bulk(ids, clear)}
        </BulkBar>
      ) : null}
      <Box pos="relative">
        <LoadingOverlay visible={loading} overlayProps={{ backgroundOpacity: 0.5 }} zIndex={2} />
        {phone ? (
          <GridCards {...view} />
        ) : (
          <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
            <GridTableView {...view} />
          </ScrollArea>
        )}
        {!loading && rows.length === 0
          ? (props.empty ?? (
              <Text ta="center" c="dimmed" py="xl">
                {t('empty')}
              </Text>
            ))
          : null}
      </Box>
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
