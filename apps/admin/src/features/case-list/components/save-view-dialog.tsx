import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { CheckboxField, RecordForm, TextField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { savedViewsQuery, saveView } from '../api/saved-views';
import { viewMessages } from '../list-messages';

const MAX_NAME = 80;

interface SaveViewDialogProps {
  /** Filters, sort and columns of the list, as its address has them. */
  readonly query: string;
  readonly onClose: () => void;
}

export function SaveViewDialog({ query, onClose }: SaveViewDialogProps) {
  const t = useMessages(viewMessages);
  const client = useQueryClient();
  const form = useRecordForm({
    name: 'saved-view',
    initial: { name: '', shared: false },
    check: ({ name }) => ({ name: name.trim() ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    send: ({ name, shared }, { idempotencyKey }) =>
      saveView({ name: name.trim(), shared, query }, idempotencyKey),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      notifyDone(t('saved'));
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('saveCurrent')}>
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <Stack gap="md">
          <TextField
            name="name"
            label={t('name')}
            description={t('nameHint')}
            max={MAX_NAME}
            required
            autoComplete="off"
          />
          <CheckboxField name="shared" label={t('share')} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
