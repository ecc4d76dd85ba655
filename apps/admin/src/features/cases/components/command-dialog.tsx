import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { ClosureWarning } from '#/features/plans/public';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import { type CaseAction, type CaseDetail, caseKey, giveCommand } from '../api/case-page';
import { type CommandField, formOf } from '../command-fields';
import { commandDialogMessages } from '../messages';
import { CommandFields } from './command-fields';

interface CommandDialogProps {
  readonly of: CaseDetail;
  readonly action: CaseAction;
  readonly onClose: () => void;
}

type Values = Record<CommandField, string | boolean | number | null>;

const BLANK: Values = {
  mentorId: null,
  comment: '',
  rejectReason: null,
  letterText: '',
  suspendReason: null,
  closureReason: null,
  endedOn: null,
  withdrawalRecord: null,
  stopSharing: false,
  arrivalOn: null,
  arrivalEvidence: null,
  plannedOn: null,
  extensionMonths: null,
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'string' && value.trim() === '');

/** Asks what a step needs and carries it out; the dialog stays, with all that was typed, when it fails. */
export function CommandDialog({ of, action, onClose }: CommandDialogProps) {
  const t = useMessages(commandDialogMessages);
  const label = useMessages(caseCommandMessages)(action.command);
  const client = useQueryClient();
  const { fields, required } = formOf(action.needs);
  const form = useRecordForm<Values>({
    name: `command-${of.id}-${action.command}`,
    initial: { ...BLANK, mentorId: fields.includes('mentorId') ? (of.mentor?.id ?? null) : null },
    check: (values) =>
      Object.fromEntries(
        required.map((field) => [field, isEmpty(values[field]) ? 'REQUIRED' : null]),
      ),
  });
  const submit = useSubmit({
    form,
    version: of.version,
    send: (values, context) => {
      const given = fields.filter((field) => !isEmpty(values[field]));
      const body = Object.fromEntries(given.map((field) => [field, values[field]]));
      return giveCommand(of.id, action.command, body, context);
    },
    onDone: async (answer) => {
      client.setQueryData(caseKey(of.id), answer);
      notifyDone(t('done', { command: label }));
      onClose();
      await client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  return (
    <Dialog onClose={onClose} title={label}>
      <RecordForm form={form} submit={submit} action={label} onCancel={onClose}>
        <Stack gap="md">
          {action.command === 'CONFIRM_CLOSURE' && of.closureReason === 'COMPLETED' ? (
            <ClosureWarning caseId={of.id} />
          ) : null}
          <CommandFields fields={fields} required={required} state={of.state} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
