import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#/lib/i18n';
import { displayMessages } from './messages';
import { WideTable } from './wide-table';

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly differs: boolean;
  /** A control for this row, shown where the sides differ. */
  readonly choice?: ReactNode;
}

interface CompareTableProps {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly CompareRow[];
}

/** A long cell of a register stays inside its column. */
const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** Two records side by side; a row that differs is marked by word and ground, not by colour alone. */
export function CompareTable({ label, left, right, rows }: CompareTableProps) {
  const t = useMessages(displayMessages);
  const withChoice = rows.some(({ choice }) => choice !== undefined);
  return (
    <WideTable label={label} minWidth={420} highlightOnHover={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('field')}</Table.Th>
          <Table.Th>{left}</Table.Th>
          <Table.Th>{right}</Table.Th>
          {withChoice ? <Table.Th>{t('choice')}</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.key} {...(row.differs ? { bg: 'pomegranate.0' } : {})}>
            <Table.Th scope="row" style={{ whiteSpace: 'normal' }}>
              {row.label}
              {row.differs ? (
                <Text span fz="xs" c="pomegranate.8" ml="xs">
                  {t('differs')}
                </Text>
              ) : null}
            </Table.Th>
            <Table.Td style={WRAPPED}>{row.left ?? t('none')}</Table.Td>
            <Table.Td style={WRAPPED}>{row.right ?? t('none')}</Table.Td>
            {withChoice ? <Table.Td>{row.differs ? row.choice : null}</Table.Td> : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
