import { Box, Checkbox, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import type { GridColumn, GridSort } from './grid-column';
import classes from './grid-cards.module.css';
import { gridMessages } from './messages';
import type { GridTable } from './use-grid-table';

interface GridCardsProps<Row extends { id: string }> {
  readonly label: string;
  readonly table: GridTable<Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly selectable: boolean;
  readonly rowLabel: (row: Row) => string;
  readonly busy: boolean;
}

interface CardProps<Row> {
  readonly row: Row;
  readonly columns: readonly GridColumn<Row>[];
}

function CardLines<Row>({ row, columns }: CardProps<Row>) {
  const lines = columns.filter(({ card = 'line' }) => card === 'line');
  return (
    <Box component="dl" m={0} mt={6}>
      {lines.map((column) => (
        <Group
          key={column.id}
          className={classes['line']}
          gap="sm"
          justify="space-between"
          wrap="nowrap"
          align="baseline"
        >
          <Text component="dt" fz="xs" c="dimmed">
            {column.header}
          </Text>
          <Text component="dd" m={0} fz="sm" ta="right">
            {column.cell(row)}
          </Text>
        </Group>
      ))}
    </Box>
  );
}

/** The same list on a phone: a card per row, with what matters on top. */
export function GridCards<Row extends { id: string }>(props: GridCardsProps<Row>) {
  const { label, table, columns, selectable, rowLabel, busy } = props;
  const t = useMessages(gridMessages);
  const shown = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible() ?? true);
  const inPlace = (place: 'title' | 'corner') => shown.filter(({ card }) => card === place);
  return (
    <Stack component="ul" aria-label={label} aria-busy={busy} gap="xs" p="xs" m={0}>
      {table.getRowModel().rows.map((row) => (
        <Paper component="li" key={row.id} p="sm" style={{ listStyle: 'none' }}>
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap" align="flex-start" className={classes['title']}>
              {selectable ? (
                <Checkbox
                  aria-label={t('selectRow', { row: rowLabel(row.original) })}
                  checked={row.getIsSelected()}
                  onChange={row.getToggleSelectedHandler()}
                />
              ) : null}
              <Box fw={600} className={classes['title']}>
                {inPlace('title').map((column) => (
                  <div key={column.id}>{column.cell(row.original)}</div>
                ))}
              </Box>
            </Group>
            <Stack gap={4} align="flex-end">
              {inPlace('corner').map((column) => (
                <div key={column.id}>{column.cell(row.original)}</div>
              ))}
            </Stack>
          </Group>
          <CardLines row={row.original} columns={shown} />
        </Paper>
      ))}
    </Stack>
  );
}

interface CardSortProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: (sort: GridSort) => void;
}

/** Sorting where there is no table head to press. */
export function CardSort<Row>({ columns, sort, onSort }: CardSortProps<Row>) {
  const t = useMessages(gridMessages);
  const options = columns
    .filter(({ sortable }) => sortable)
    .flatMap(({ id, header }) => [
      { value: id, label: t('ascending', { column: header }) },
      { value: `-${id}`, label: t('descending', { column: header }) },
    ]);
  if (!options.length) return null;
  return (
    <NativeSelect
      aria-label={t('sortBy')}
      data={options}
      value={sort ?? ''}
      onChange={(event) => onSort(event.currentTarget.value)}
    />
  );
}
