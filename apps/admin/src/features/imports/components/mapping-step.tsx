import { Button, Group, Select, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { Section } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { mapColumns } from '../api/import-commands';
import type { Import } from '../api/import-queries';
import { importsMessages } from '../messages';
import { ColumnTable } from './column-table';
import { FileNotes, hasNobody } from './file-notes';
import {
  mappingOf,
  type MappingDraft,
  NO_TITLES,
  requestOf,
  type SheetDraft,
  withMembers,
  withRegister,
} from './mapping-draft';
import styles from './mapping-step.module.css';
import { MentorMapping } from './mentor-mapping';
import { useImportChange } from './use-import-change';

interface ColumnsProps {
  readonly found: Import;
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
}

interface HeaderRowProps {
  readonly found: Import;
  readonly draft: SheetDraft;
  readonly label: string;
  readonly onDraft: (draft: SheetDraft) => void;
}

/** What stands in a row, in words; whoever chooses needs all of it, since titles resemble each other. */
const wordsOf = (cells: readonly string[]): string => cells.filter(Boolean).join(' | ');

/** The field shows the number of the row, and the row itself stands below it: a field would cut it off. */
function HeaderRow({ found, draft, label, onDraft }: HeaderRowProps) {
  const t = useMessages(importsMessages);
  const preview = found.sheets.find(({ name }) => name === draft.sheet)?.preview ?? [];
  const rowWords = (value: string): string => wordsOf(preview[Number(value)] ?? []);
  return (
    <Select
      className={styles['wide']}
      classNames={{ description: styles['words'] }}
      label={label}
      description={rowWords(String(draft.headerRow)) || null}
      inputWrapperOrder={['label', 'input', 'description']}
      data={[
        { value: String(NO_TITLES), label: t('noHeaderRow') },
        ...preview.map((_cells, row) => ({
          value: String(row),
          label: t('rowName', { row: row + 1 }),
        })),
      ]}
      renderOption={({ option }) => (
        <span className={styles['words']}>
          {[option.label, rowWords(option.value)].filter(Boolean).join(': ')}
        </span>
      )}
      value={String(draft.headerRow)}
      allowDeselect={false}
      onChange={(row) => onDraft({ ...draft, headerRow: Number(row ?? NO_TITLES) })}
    />
  );
}

function RegisterColumns({ found, draft, onDraft }: ColumnsProps) {
  const t = useMessages(importsMessages);
  const { register } = draft;
  const change = (sheet: SheetDraft): void => onDraft({ ...draft, register: sheet });
  return (
    <>
      <Group gap="md" align="start">
        <Select
          className={styles['sheet']}
          label={t('sheet')}
          data={found.sheets.map(({ name }) => name)}
          value={register.sheet}
          allowDeselect={false}
          onChange={(sheet) => onDraft(withRegister(found, draft, sheet ?? register.sheet))}
        />
        <HeaderRow found={found} draft={register} label={t('headerRow')} onDraft={change} />
      </Group>
      <ColumnTable
        found={found}
        part="register"
        draft={register}
        label={t('stepColumns')}
        onDraft={change}
      />
    </>
  );
}

/** The sheet of family members, where the file may have one, with what its columns mean. */
function MemberColumns({ found, draft, onDraft }: ColumnsProps) {
  const t = useMessages(importsMessages);
  const { register, members } = draft;
  const others = found.sheets.map(({ name }) => name).filter((name) => name !== register.sheet);
  if (others.length === 0) return null;
  const change = (sheet: SheetDraft): void => onDraft({ ...draft, members: sheet });
  return (
    <>
      <Title order={3}>{t('memberColumns')}</Title>
      <Group gap="md" align="start">
        <Select
          className={styles['sheet']}
          label={t('membersSheet')}
          data={[{ value: '', label: t('noMembers') }, ...others]}
          value={members?.sheet ?? ''}
          allowDeselect={false}
          onChange={(sheet) => onDraft(withMembers(found, draft, sheet || null))}
        />
        {members ? (
          <HeaderRow found={found} draft={members} label={t('membersHeaderRow')} onDraft={change} />
        ) : null}
      </Group>
      {members ? (
        <ColumnTable
          found={found}
          part="members"
          draft={members}
          label={t('memberColumns')}
          onDraft={change}
        />
      ) : null}
    </>
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
          <RegisterColumns found={found} draft={draft} onDraft={setDraft} />
          <MemberColumns found={found} draft={draft} onDraft={setDraft} />
          {change.problem ? <ProblemPanel problem={change.problem} /> : null}
          <Group gap="sm">
            <Button
              variant="default"
              disabled={!changed}
              loading={change.busy}
              onClick={() => void change.run(() => mapColumns(found, requestOf(draft)))}
            >
              {t('saveMapping')}
            </Button>
          </Group>
        </Stack>
      </Section>
      <MentorMapping found={found} />
      <Group>
        <Button disabled={changed || hasNobody(found)} onClick={onNext}>
          {t('toRows')}
        </Button>
      </Group>
    </Stack>
  );
}
