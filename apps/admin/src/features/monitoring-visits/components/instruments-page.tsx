import { Button, List, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import { NoteField, RecordForm, TextField, useRecordForm, useSubmit } from '#/components/form';
import { PageHeader } from '#/components/layout';
import { send } from '#/lib/api';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type FieldProblem, fieldText } from '#/lib/problems';
import { useCan } from '#/lib/session';
import { type Instruments, instrumentsQuery } from '../api/visits';
import { instrumentMessages, wizardMessages } from '../messages';

const CELL = /^#\/table\/(\d+)\/(\w+)$/;

/** A faulty cell in words: its row, its column and what is wrong with it. */
function useCellWords() {
  const t = useMessages(instrumentMessages);
  return (fault: FieldProblem): string | null => {
    const [, row, column] = CELL.exec(fault.pointer) ?? [];
    if (row === undefined || column === undefined) return null;
    const missing = fault.params?.['missing'];
    const text = Array.isArray(missing)
      ? t('missing', { codes: missing.join(', ') })
      : fieldText(fault);
    return t('fault', { row, column, text });
  };
}

function useImport() {
  const t = useMessages(instrumentMessages);
  const client = useQueryClient();
  const wordsFor = useCellWords();
  const form = useRecordForm({
    name: 'survey-instrument',
    initial: { source: '', table: '' },
    check: ({ source, table }) => ({
      source: source.trim() ? null : 'REQUIRED',
      table: table.trim() ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    wordsFor,
    send: (body, { idempotencyKey }) =>
      send<Instruments>({ method: 'POST', path: '/survey-instruments', idempotencyKey, body }),
    onDone: (answer) => {
      notifyDone(t('done', { code: answer.current }));
      client.setQueryData(instrumentsQuery.queryKey, answer);
      form.form.setValues({ source: '', table: '' });
      form.saved();
    },
  });
  return { form, submit };
}

function ImportForm({ template }: { readonly template: string }) {
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
    </RecordForm>
  );
}

function Version({ version }: { readonly version: Schemas['InstrumentVersionResponse'] }) {
  const t = useMessages(instrumentMessages);
  const language = useLanguage();
  return (
    <List.Item>
      <strong>{version.code}</strong> · {version.source} ·{' '}
      {t('imported', { at: formatInstant(version.importedAt, language) })}
    </List.Item>
  );
}

/** By which table surveys are scored, and the import of an official one (RSS-06). */
export function InstrumentsPage() {
  const t = useMessages(instrumentMessages);
  const wizard = useMessages(wizardMessages);
  const can = useCan();
  const query = useQuery(instrumentsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView query={query}>
        {({ current, equalWeights, items, template }) => (
          <Stack gap="md" maw="80ch">
            <Text>{t('text')}</Text>
            <Text fw={550}>
              {t('current', {
                code: equalWeights ? `${current} (${wizard('equalWeights')})` : current,
              })}
            </Text>
            <List>
              {items.map((version) => (
                <Version key={version.code} version={version} />
              ))}
            </List>
            {can('survey-instrument.administer') ? (
              <Section title={t('import')}>
                <ImportForm template={template} />
              </Section>
            ) : null}
          </Stack>
        )}
      </QueryView>
    </>
  );
}
