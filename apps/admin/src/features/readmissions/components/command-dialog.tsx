import { Stack, Text } from '@mantine/core';
import type { ReadmissionCommand } from '@qayidis/domain/readmission';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { type Readmission, useReadmissionChanged } from '../api/readmissions';
import { bodyFor, faultsFor, fieldsOf, pathOf, valuesFor } from '../command-form';
import { dialogMessages, pageMessages } from '../messages';
import { commandMessages } from '../word-messages';
import { CommandFieldInput } from './command-fields';
import { PlannedDayNote } from './planned-day-note';

interface CommandDialogProps {
  readonly readmission: Readmission;
  readonly command: ReadmissionCommand;
  readonly onClose: () => void;
}

type Consequence = 'CHECK' | 'SIGN' | 'EFFECT' | 'NO_EFFECT' | 'WITHDRAW';

/** Steps that ask nothing, or no more than a reason, say what they do. */
const CONFIRMED: Partial<Record<ReadmissionCommand, Consequence>> = {
  START_CHECK: 'CHECK',
  SIGN_REPLY: 'SIGN',
  CONFIRM_EFFECT: 'EFFECT',
  DENY_EFFECT: 'NO_EFFECT',
  RECORD_WITHDRAWAL: 'WITHDRAW',
};

/** Asks what a step needs and carries it out; all that was typed stays when it fails. */
export function CommandDialog({ readmission, command, onClose }: CommandDialogProps) {
  const t = useMessages(pageMessages);
  const words = useMessages(dialogMessages);
  const label = useMessages(commandMessages)(command);
  const changed = useReadmissionChanged();
  const form = useRecordForm({
    name: `readmission-${readmission.id}-${command}`,
    initial: valuesFor(readmission),
    check: faultsFor(command),
  });
  const submit = useSubmit({
    form,
    version: readmission.version,
    send: (values, { version, idempotencyKey }) => {
      const body = bodyFor(command, values);
      return send<Readmission>({
        method: 'POST',
        path: `/readmissions/${readmission.id}/${pathOf(command)}`,
        version,
        idempotencyKey,
        ...(body && { body }),
      });
    },
    onDone: async (answer) => {
      notifyDone(t('done', { command: label }));
      onClose();
      await changed(answer);
    },
  });
  const confirmed = CONFIRMED[command];
  return (
    <Dialog title={`${label}: ${readmission.number}`} onClose={onClose}>
      <RecordForm form={form} submit={submit} action={label} onCancel={onClose}>
        <Stack gap="md">
          {confirmed ? <Text>{words(confirmed)}</Text> : null}
          {fieldsOf(command).map((field) => (
            <CommandFieldInput key={field} field={field} command={command} />
          ))}
          {command === 'CONFIRM_ARRIVAL' ? (
            <PlannedDayNote
              planned={readmission.arrival.plannedOn}
              arrivedOn={form.form.getValues().arrivedOn}
            />
          ) : null}
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
