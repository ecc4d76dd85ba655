import { Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
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
  /** What is wrong in this row; it is marked then, whether or not the sides differ. */
  readonly note?: ReactNode;
  /** A control for this row. */
  readonly choice?: ReactNode;
}

interface CompareTableProps {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly CompareRow[];
}

/** A long cell of a register stays inside its column; a date is never broken. */
const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 96 } as const;
const PHONE = '(max-width: 40em)';

const groundOf = ({ differs, note }: CompareRow) =>
  differs || note ? { bg: 'pomegranate.0' } : {};

function Label({ row }: { readonly row: CompareRow }) {
  const t = useMessages(displayMessages);
  return (
    <>
      {row.label}
      {row.differs ? (
        <Text span fz="xs" c="pomegranate.8" ml="xs">
          {t('differs')}
        </Text>
      ) : null}
      {row.note ? (
        <Stack gap={0} fw={400}>
          {row.note}
        </Stack>
      ) : null}
    </>
  );
}

function WideRows({ label, left, right, rows }: CompareTableProps) {
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
          <Table.Tr key={row.key} {...groundOf(row)}>
            <Table.Th scope="row" style={{ whiteSpace: 'normal' }}>
              <Label row={row} />
            </Table.Th>
            <Table.Td style={WRAPPED}>{row.left ?? t('none')}</Table.Td>
            <Table.Td style={WRAPPED}>{row.right ?? t('none')}</Table.Td>
            {withChoice ? <Table.Td>{row.choice}</Table.Td> : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

/** On a phone the field stands above its two sides and its control below them: nothing lies off the screen. */
function NarrowRows({ label, left, right, rows }: CompareTableProps) {
  const t = useMessages(displayMessages);
  return (
    <Table aria-label={label} layout="fixed" highlightOnHover={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{left}</Table.Th>
          <Table.Th>{right}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {rows.map((row) => (
        <Table.Tbody key={row.key} {...groundOf(row)}>
          <Table.Tr>
            <Table.Th scope="rowgroup" colSpan={2} style={{ whiteSpace: 'normal' }}>
              <Label row={row} />
            </Table.Th>
          </Table.Tr>
          <Table.Tr>
            <Table.Td style={WRAPPED}>{row.left ?? t('none')}</Table.Td>
            <Table.Td style={WRAPPED}>{row.right ?? t('none')}</Table.Td>
          </Table.Tr>
          {row.choice ? (
            <Table.Tr>
              <Table.Td colSpan={2}>{row.choice}</Table.Td>
            </Table.Tr>
          ) : null}
        </Table.Tbody>
      ))}
    </Table>
  );
}

/** Two records side by side; a row that differs is marked by word and ground, not by colour alone. */
export function CompareTable(props: CompareTableProps) {
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  return phone ? <NarrowRows {...props} /> : <WideRows {...props} />;
}
