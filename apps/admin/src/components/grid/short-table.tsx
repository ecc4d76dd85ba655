import { Divider, Group, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DefinitionList, WideTable } from '#/components/display';
import { usePhone } from '#/components/layout';

export interface ShortColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Its place on a phone's card: heading, right corner, or not at all; otherwise a line with its label. */
  readonly card?: 'title' | 'corner' | 'none';
}

interface ShortTableProps<Row> {
  readonly label: string;
  readonly columns: readonly ShortColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

function ShortCard<Row>({ columns, row }: Pick<ShortTableProps<Row>, 'columns'> & { row: Row }) {
  const shown = (place: ShortColumn<Row>['card']) => columns.filter(({ card }) => card === place);
  return (
    <Stack gap={4} role="listitem">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          {shown('title').map(({ header, cell }) => (
            <span key={header}>{cell(row)} </span>
          ))}
        </Text>
        {shown('corner').map(({ header, cell }) => (
          <span key={header}>{cell(row)}</span>
        ))}
      </Group>
      <DefinitionList
        items={shown(undefined).map(({ header, cell }) => ({ term: header, value: cell(row) }))}
      />
      <Divider />
    </Stack>
  );
}

/** A few rows with nothing to sort or choose: a table on a desk, cards on a phone. */
export function ShortTable<Row>({ label, columns, rows, keyOf }: ShortTableProps<Row>) {
  const phone = usePhone();
  if (phone)
    return (
      <Stack gap="sm" role="list" aria-label={label}>
        {rows.map((row) => (
          <ShortCard key={keyOf(row)} columns={columns} row={row} />
        ))}
      </Stack>
    );
  return (
    <WideTable label={label} minWidth={640}>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ header, align }) => (
            <Table.Th key={header} ta={align ?? 'left'}>
              {header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={keyOf(row)}>
            {columns.map(({ header, cell, align }) => (
              <Table.Td key={header} ta={align ?? 'left'}>
                {cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
