import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useMessages } from '#/lib/i18n';
import type { GridColumn } from './grid-column';
import styles from './grid-table.module.css';
import { gridMessages } from './messages';
import type { GridTable } from './use-grid-table';

interface GridTableProps<Row extends { id: string }> {
  readonly label: string;
  readonly table: GridTable<Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly selectable: boolean;
  readonly rowLabel: (row: Row) => string;
  readonly busy: boolean;
  readonly oneLine: boolean;
}

type Header = GridTable<{ id: string }>['getHeaderGroups'] extends () => (infer Group)[]
  ? Group extends { headers: (infer One)[] }
    ? One
    : never
  : never;

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SORT_ICON = { asc: IconArrowUp, desc: IconArrowDown } as const;

function HeaderCell({ header, text }: { readonly header: Header; readonly text: string }) {
  const direction = header.column.getIsSorted();
  if (!header.column.getCanSort()) return <Table.Th>{text}</Table.Th>;
  const Icon = direction ? SORT_ICON[direction] : IconArrowsSort;
  return (
    <Table.Th aria-sort={direction ? ARIA_SORT[direction] : 'none'}>
      <UnstyledButton
        onClick={header.column.getToggleSortingHandler()}
        fz="sm"
        fw={600}
        mih={24}
        style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}
      >
        {text}
        <Icon size={14} aria-hidden opacity={direction ? 1 : 0.45} />
      </UnstyledButton>
    </Table.Th>
  );
}

function HeaderRow<Row extends { id: string }>({
  table,
  columns,
  selectable,
}: Pick<GridTableProps<Row>, 'table' | 'columns' | 'selectable'>) {
  const t = useMessages(gridMessages);
  const headers = new Map(columns.map(({ id, header }) => [id, header]));
  return (
    <Table.Tr>
      {selectable ? (
        <Table.Th w={36}>
          <Checkbox
            size="xs"
            aria-label={t('selectAll')}
            checked={table.getIsAllRowsSelected()}
            indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
            onChange={table.getToggleAllRowsSelectedHandler()}
          />
        </Table.Th>
      ) : null}
      {table.getHeaderGroups()[0]?.headers.map((header) => (
        <HeaderCell
          key={header.id}
          header={header as unknown as Header}
          text={headers.get(header.id) ?? ''}
        />
      ))}
    </Table.Tr>
  );
}

/** The list as a table: real header buttons, `aria-sort`, a sticky head. */
export function GridTableView<Row extends { id: string }>(props: GridTableProps<Row>) {
  const { label, table, columns, selectable, rowLabel, busy, oneLine } = props;
  const t = useMessages(gridMessages);
  const byId = new Map(columns.map((column) => [column.id, column]));
  return (
    <Table
      stickyHeader
      {...(oneLine
        ? { className: styles['oneLine'] ?? '', verticalSpacing: 2, horizontalSpacing: 5 }
        : {})}
      aria-label={label}
      aria-busy={busy}
    >
      <Table.Thead>
        <HeaderRow table={table} columns={columns} selectable={selectable} />
      </Table.Thead>
      <Table.Tbody>
        {table.getRowModel().rows.map((row) => (
          <Table.Tr key={row.id} {...(row.getIsSelected() ? { bg: 'petrol.0' } : {})}>
            {selectable ? (
              <Table.Td>
                <Checkbox
                  size="xs"
                  aria-label={t('selectRow', { row: rowLabel(row.original) })}
                  checked={row.getIsSelected()}
                  onChange={row.getToggleSelectedHandler()}
                />
              </Table.Td>
            ) : null}
            {row.getVisibleCells().map((cell) => (
              <Table.Td
                key={cell.id}
                ta={byId.get(cell.column.id)?.align}
                {...(byId.get(cell.column.id)?.nowrap ? { style: { whiteSpace: 'nowrap' } } : {})}
              >
                <table.FlexRender cell={cell} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
