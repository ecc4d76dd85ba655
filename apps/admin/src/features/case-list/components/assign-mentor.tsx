import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { problemMessages } from '#/lib/problems';
import { assignCases, type BulkResult, mentorChoicesQuery } from '../api/assign-mentor';
import type { CaseRow } from '../api/case-list';
import { bulkMessages } from '../list-messages';

interface AssignProps {
  readonly rows: readonly CaseRow[];
  /** The rows are no longer selected. */
  readonly onDone: () => void;
}

type Refusals = readonly { readonly number: string; readonly reason: string }[];

function useRefusals(rows: readonly CaseRow[]): (results: readonly BulkResult[]) => Refusals {
  const problem = useMessages(problemMessages);
  return (results) =>
    results
      .filter(({ done }) => !done)
      .map(({ id, code }) => ({
        number: rows.find((row) => row.id === id)?.number ?? '',
        reason: problem((code ?? 'INTERNAL') as 'INTERNAL'),
      }));
}

function Refused({ done, refusals }: { readonly done: number; readonly refusals: Refusals }) {
  const t = useMessages(bulkMessages);
  return (
    <Alert color="yellow" role="alert" title={t('result', { done, refused: refusals.length })}>
      {refusals.map((refusal) => (
        <Text key={refusal.number} fz="sm">
          {t('refusal', refusal)}
        </Text>
      ))}
    </Alert>
  );
}

interface FormProps extends AssignProps {
  readonly onRefused: (refusals: Refusals) => void;
  readonly onClose: () => void;
}

function AssignForm({ rows, onDone, onRefused, onClose }: FormProps) {
  const t = useMessages(bulkMessages);
  const refusalsOf = useRefusals(rows);
  const mentors = useQuery(mentorChoicesQuery).data?.items ?? [];
  const form = useRecordForm({
    name: 'assign-mentor',
    initial: { mentorId: null as string | null },
    check: ({ mentorId }) => ({ mentorId: mentorId ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    send: ({ mentorId }, { idempotencyKey }) => {
      const cases = rows.map(({ id, version }) => ({ id, version }));
      return assignCases({ mentorId: mentorId ?? '', cases }, idempotencyKey);
    },
    onDone: (results) => {
      const refusals = refusalsOf(results);
      if (refusals.length > 0) return onRefused(refusals);
      notifyDone(t('allDone', { count: results.length }));
      onDone();
    },
  });
  const choices = mentors.map(({ id, name, openCases }) => ({
    value: id,
    label: t('load', { name, count: openCases }),
  }));
  return (
    <RecordForm form={form} submit={submit} action={t('assign')} onCancel={onClose}>
      <SelectField name="mentorId" label={t('mentor')} choices={choices} required />
    </RecordForm>
  );
}

/** One mentor for all selected cases; what was refused is named case by case before the list is read anew. */
export function AssignMentor({ rows, onDone }: AssignProps) {
  const t = useMessages(bulkMessages);
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [refusals, setRefusals] = useState<Refusals | null>(null);
  const finish = (): void => {
    setOpen(false);
    onDone();
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
  const close = (): void => (refusals ? finish() : setOpen(false));
  return (
    <>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        {t('assign')}
      </Button>
      {open ? (
        <Dialog onClose={close} title={t('assign')}>
          {refusals ? (
            <Stack gap="md">
              <Refused done={rows.length - refusals.length} refusals={refusals} />
              <Button onClick={finish}>{t('close')}</Button>
            </Stack>
          ) : (
            <AssignForm rows={rows} onDone={finish} onRefused={setRefusals} onClose={close} />
          )}
        </Dialog>
      ) : null}
    </>
  );
}
