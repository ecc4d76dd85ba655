import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { assignCases, type BulkResult, mentorChoicesQuery } from '../api/bulk';
import { bulkMessages } from '../list-messages';
import { BulkDialog, type BulkProps } from './bulk-dialog';

interface FormProps {
  readonly rows: BulkProps['rows'];
  readonly onResults: (results: readonly BulkResult[]) => void;
  readonly onClose: () => void;
}

function AssignForm({ rows, onResults, onClose }: FormProps) {
  const t = useMessages(bulkMessages);
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
    onDone: onResults,
  });
  const choices = mentors.map(({ id, name, openCases, mailWorks }) => ({
    value: id,
    label: t(mailWorks ? 'load' : 'loadNoMail', { name, count: openCases }),
  }));
  const { mentorId } = form.form.getValues();
  const isMuted = mentors.some(({ id, mailWorks }) => id === mentorId && !mailWorks);
  return (
    <RecordForm form={form} submit={submit} action={t('assign')} onCancel={onClose}>
      <SelectField name="mentorId" label={t('mentor')} choices={choices} required />
      {isMuted ? <Alert color="yellow">{t('noMail')}</Alert> : null}
    </RecordForm>
  );
}

/** One mentor for all selected cases. */
export function AssignMentor(props: BulkProps) {
  const t = useMessages(bulkMessages);
  return (
    <BulkDialog
      {...props}
      action={t('assign')}
      form={(onResults, onClose) => (
        <AssignForm rows={props.rows} onResults={onResults} onClose={onClose} />
      )}
    />
  );
}
