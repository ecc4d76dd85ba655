import { Stack, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { DefinitionList, WideTable } from '#/components/display';
import { usePhone } from '#/components/layout';

export interface StateColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
}

interface StateTableProps<Row> {
  readonly label: string;
  readonly columns: readonly StateColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A few rows of state: a table on a desk, facts one below the other on a phone. */
export function StateTable<Row>({ label, columns, rows, keyOf }: StateTableProps<Row>) {
  const phone = usePhone();
  if (phone)
    return (
      <Stack gap="md" role="list" aria-label={label}>
        {rows.map((row) => (
          <div role="listitem" key={keyOf(row)}>
            <DefinitionList
              items={columns.map(({ header, cell }) => ({ term: header, value: cell(row) }))}
            />
          </div>
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
