import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '#/components/dialog';
import {
  NoteField,
  RecordForm,
  useRecordForm,
  useSubmit,
  type SubmitContext,
} from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { actionMessages } from './messages';

interface ConfirmDialogProps {
  /** Names the draft of the reason. */
  readonly name: string;
  readonly title: string;
  /** What will happen. */
  readonly text: ReactNode;
  /** The verb on the button. */
  readonly action: string;
  readonly reason?: 'required' | 'optional' | 'none';
  readonly version?: number;
  readonly send: (reason: string, context: SubmitContext) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before a step that matters, with its reason where one is wanted; it stays open when the step fails. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { name, title, text, action, reason = 'none', version, send, onClose } = props;
  const t = useMessages(actionMessages);
  const form = useRecordForm({
    name,
    savesItself: reason === 'none',
    initial: { reason: '' },
    check: (values) => ({
      reason: reason === 'required' && !values.reason.trim() ? 'REQUIRED' : null,
    }),
  });
  const submit = useSubmit({
    form,
    version,
    send: (values, context) => send(values.reason.trim(), context),
    onDone: onClose,
  });
  return (
    <Dialog onClose={onClose} title={title}>
      <RecordForm form={form} submit={submit} action={action} onCancel={onClose}>
        <Stack gap="md">
          <Text component="div" fz="md">
            {text}
          </Text>
          {reason === 'none' ? null : (
            <NoteField
              name="reason"
              label={t('reason')}
              description={t('reasonHint')}
              required={reason === 'required'}
              max={2000}
            />
          )}
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
