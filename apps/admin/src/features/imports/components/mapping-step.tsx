import { Button, Group, Select, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { Section, WideTable } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { mapColumns } from '../api/import-commands';
import type { Import } from '../api/import-queries';
import { registerFieldMessages } from '../field-messages';
import { importsMessages } from '../messages';
import { FileNotes } from './file-notes';
import {
  columnsOf,
  type Field,
  FIELDS,
  mappingOf,
  type MappingDraft,
  requestOf,
  withField,
  withHeaderRow,
  withSheet,
} from './mapping-draft';
import { MentorMapping } from './mentor-mapping';
import { useImportChange } from './use-import-change';

interface ColumnsProps {
  readonly found: Import;
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
}

function SheetChoice({ found, draft, onDraft }: ColumnsProps) {
  const t = useMessages(importsMessages);
  const names = found.sheets.map(({ name }) => name);
  const preview = found.sheets.find(({ name }) => name === draft.sheet)?.preview ?? [];
  const others = names.filter((name) => name !== draft.sheet);
  return (
    <Group gap="md" align="end">
      <Select
        label={t('sheet')}
        data={names}
        value={draft.sheet}
        allowDeselect={false}
        onChange={(sheet) => onDraft(withSheet(found, draft, sheet ?? draft.sheet))}
      />
      <Select
        label={t('headerRow')}
        data={preview.map((cells, row) => ({
          value: String(row),
          label: `${row + 1}: ${cells.filter(Boolean).slice(0, 4).join(' | ').slice(0, 60)}`,
        }))}
        value={String(draft.headerRow)}
        allowDeselect={false}
        onChange={(row) => onDraft(withHeaderRow(draft, Number(row ?? 0)))}
      />
      <Select
        label={t('membersSheet')}
        data={[{ value: '', label: t('noMembers') }, ...others]}
        value={draft.membersSheet ?? ''}
        allowDeselect={false}
        onChange={(sheet) => onDraft({ ...draft, membersSheet: sheet || null })}
      />
    </Group>
  );
}

function ColumnTable({ found, draft, onDraft }: ColumnsProps) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const choices = [
    { value: '', label: t('notUsed') },
    ...FIELDS.map((code) => ({ value: code, label: field(code) })),
  ];
  return (
    <WideTable label={t('stepColumns')} minWidth={520}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columnTitle')}</Table.Th>
          <Table.Th>{t('example')}</Table.Th>
          <Table.Th>{t('meaning')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columnsOf(found, draft).map(({ column, title, example }) => {
          const name = title || t('columnNumber', { number: column + 1 });
          return (
            <Table.Tr key={column}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{example}</Table.Td>
              <Table.Td>
                <Select
                  aria-label={t('meaningOf', { title: name })}
                  data={choices}
                  value={draft.fields[column] ?? ''}
                  allowDeselect={false}
                  searchable
                  onChange={(code) =>
                    onDraft(withField(draft, column, (code || null) as Field | null))
                  }
                />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </WideTable>
  );
}

interface MappingStepProps {
  readonly found: Import;
  readonly onNext: () => void;
}

/** Which sheet, which row of titles, and what each column means; then whose the mentors' names are. */
export function MappingStep({ found, onNext }: MappingStepProps) {
  const t = useMessages(importsMessages);
  const first = mappingOf(found);
  const [draft, setDraft] = useState(first);
  const change = useImportChange();
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  return (
    <Stack gap="md">
      <FileNotes found={found} />
      <Section title={t('stepColumns')}>
        <Stack gap="md">
          <SheetChoice found={found} draft={draft} onDraft={setDraft} />
          <ColumnTable found={found} draft={draft} onDraft={setDraft} />
          {change.problem ? <ProblemPanel problem={change.problem} /> : null}
          <Group gap="sm">
            <Button
              variant="default"
              disabled={!changed}
              loading={change.busy}
              onClick={() => void change.run(() => mapColumns(found, requestOf(found, draft)))}
            >
              {t('saveMapping')}
            </Button>
          </Group>
        </Stack>
      </Section>
      <MentorMapping found={found} />
      <Group>
        <Button disabled={changed} onClick={onNext}>
          {t('toRows')}
        </Button>
      </Group>
    </Stack>
  );
}
