import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  NoteField,
  RecordForm,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { type FieldProblem, fieldText } from '#/lib/problems';
import { type Instruments, instrumentsQuery } from '../api/visits';
import { instrumentMessages } from '../messages';

const CELL = /^#\/table\/(\d+)\/(\w+)$/;

/** What a fault names beside its place: what has no row, or the rows that differ from the others. */
const TOLD = ['missing', 'filled', 'empty'] as const;

/** A faulty cell in words: its row, its column and what is wrong with it. */
function useCellWords() {
  const t = useMessages(instrumentMessages);
  return (fault: FieldProblem): string | null => {
    const [, row, column] = CELL.exec(fault.pointer) ?? [];
    if (row === undefined || column === undefined) return null;
    const told = TOLD.find((name) => Array.isArray(fault.params?.[name]));
    const codes = told && [fault.params?.[told]].flat().join(', ');
    const text = told && codes !== undefined ? t(told, { codes }) : fieldText(fault);
    return t('fault', { row, column, text });
  };
}

const BLANK = { source: '', table: '', understood: false };

function useImport() {
  const t = useMessages(instrumentMessages);
  const client = useQueryClient();
  const wordsFor = useCellWords();
  const form = useRecordForm({
    name: 'survey-instrument',
    initial: BLANK,
    check: ({ source, table }) => ({
      source: source.trim() ? null : 'REQUIRED',
      table: table.trim() ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    wordsFor,
    send: ({ source, table }, { idempotencyKey }) =>
      send<Instruments>({
        method: 'POST',
        path: '/survey-instruments',
        idempotencyKey,
        body: { source, table },
      }),
    onDone: (answer) => {
      notifyDone(t('done', { code: answer.current }));
      client.setQueryData(instrumentsQuery.queryKey, answer);
      form.form.setValues(BLANK);
      form.saved();
    },
  });
  return { form, submit };
}

/** The import of an official table, once who imports it has read what follows (RSS-06). */
export function InstrumentImport({ template }: { readonly template: string }) {
  const t = useMessages(instrumentMessages);
  const { form, submit } = useImport();
  const fill = (): void => form.form.setFieldValue('table', template);
  return (
    <RecordForm
      form={form}
      submit={submit}
      action={t('import')}
      buttons={
        <Button variant="default" onClick={fill}>
          {t('template')}
        </Button>
      }
    >
      <TextField
        name="source"
        label={t('source')}
        description={t('sourceHint')}
        max={500}
        required
      />
      <NoteField
        name="table"
        label={t('table')}
        description={t('tableHint')}
        max={60_000}
        required
      />
      <CheckboxField
        name="understood"
        label={t('understood')}
        missing={t('understoodMissing')}
        required
      />
    </RecordForm>
  );
}
