import { Select, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { WideTable } from '#/components/display';
import { PHONE } from '#/components/grid';
import { useMessages } from '#/lib/i18n';
import type { Import } from '../api/import-queries';
import { registerFieldMessages } from '../field-messages';
import { importsMessages } from '../messages';
import {
  columnsOf,
  type DraftColumn,
  FIELDS_OF,
  type SheetDraft,
  type SheetRole,
  withField,
} from './mapping-draft';

export interface ColumnTableProps {
  readonly found: Import;
  readonly part: SheetRole;
  readonly draft: SheetDraft;
  readonly label: string;
  readonly onDraft: (draft: SheetDraft) => void;
}

type NamedColumn = DraftColumn & { readonly name: string };

interface MeaningProps extends Pick<ColumnTableProps, 'part' | 'draft' | 'onDraft'> {
  readonly of: NamedColumn;
}

function Meaning({ of, part, draft, onDraft }: MeaningProps) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  return (
    <Select
      aria-label={t('meaningOf', { title: of.name })}
      data={[
        { value: '', label: t('notUsed') },
        ...FIELDS_OF[part].map((code) => ({ value: code, label: field(code) })),
      ]}
      value={draft.fields[of.column] ?? ''}
      allowDeselect={false}
      searchable
      onChange={(code) => onDraft(withField(draft, of.column, code || null))}
    />
  );
}

interface LayoutProps extends ColumnTableProps {
  readonly columns: readonly NamedColumn[];
}

function AsTable({ columns, label, ...rest }: LayoutProps) {
  const t = useMessages(importsMessages);
  return (
    <WideTable label={label} minWidth={520}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columnTitle')}</Table.Th>
          <Table.Th>{t('example')}</Table.Th>
          <Table.Th>{t('meaning')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((of) => (
          <Table.Tr key={of.column}>
            <Table.Th scope="row">{of.name}</Table.Th>
            <Table.Td>{of.example}</Table.Td>
            <Table.Td>
              <Meaning of={of} {...rest} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

/** On a phone each column of the file stands above its meaning: nothing lies off the screen. */
function AsList({ columns, label, ...rest }: LayoutProps) {
  return (
    <Stack gap="md" role="list" aria-label={label}>
      {columns.map((of) => (
        <Stack key={of.column} gap={4} role="listitem">
          <Text fw={550}>{of.name}</Text>
          <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {of.example}
          </Text>
          <Meaning of={of} {...rest} />
        </Stack>
      ))}
    </Stack>
  );
}

/** What each column of one sheet means. */
export function ColumnTable(props: ColumnTableProps) {
  const t = useMessages(importsMessages);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const columns = columnsOf(props.found, props.draft).map((of) => ({
    ...of,
    name: of.title || t('columnNumber', { number: of.column + 1 }),
  }));
  return phone ? <AsList columns={columns} {...props} /> : <AsTable columns={columns} {...props} />;
}
