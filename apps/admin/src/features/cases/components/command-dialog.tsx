import { Alert, Stack } from '@mantine/core';
import type { CaseCommand } from '@qayidis/domain/cases';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { ArrivalPreview } from '#/features/deadline-moves/public';
import { ClosureWarning, hasUnsavedPlan } from '#/features/plans/public';
import { useMessages } from '#/lib/i18n';
import { type CaseAction, type CaseDetail, caseKey, giveCommand } from '../api/case-page';
import { type CommandField, formOf } from '../command-fields';
import { commandDialogMessages } from '../messages';
import { CommandFields } from './command-fields';
import { isCorrection, useCommandLabel } from './use-command-label';

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

/** What the dialog starts from: who leads the case, and the date that is to be put right. */
const knownOf = (of: CaseDetail, { command, needs }: CaseAction): Partial<Values> => ({
  ...(needs.includes('MENTOR') ? { mentorId: of.mentor?.id ?? null } : {}),
  ...(isCorrection(of, command)
    ? { arrivalOn: of.arrivalOn, arrivalEvidence: of.returnEvent.arrivalEvidence }
    : {}),
});

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'string' && value.trim() === '');

/** Steps that send the plan as it was saved last. */
const SENDS_PLAN: readonly CaseCommand[] = ['SUBMIT_PLAN', 'AMEND_PLAN'];

function useCommand({ of, action, onClose }: CommandDialogProps) {
  const t = useMessages(commandDialogMessages);
  const label = useCommandLabel(of)(action.command);
  const client = useQueryClient();
  const { fields, required } = formOf(action.needs);
  const form = useRecordForm<Values>({
    name: `command-${of.id}-${action.command}`,
    initial: { ...BLANK, ...knownOf(of, action) },
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
  return { form, submit, label, fields, required };
}

/** Asks what a step needs and carries it out; the dialog stays, with all that was typed, when it fails. */
export function CommandDialog(props: CommandDialogProps) {
  const { of, action, onClose } = props;
  const t = useMessages(commandDialogMessages);
  const { form, submit, label, fields, required } = useCommand(props);
  const { arrivalOn } = form.form.getValues();
  if (SENDS_PLAN.includes(action.command) && hasUnsavedPlan(of.id))
    return (
      <Dialog onClose={onClose} title={label}>
        <Alert role="alert" color="orange">
          {t('unsavedPlan')}
        </Alert>
      </Dialog>
    );
  return (
    <Dialog onClose={onClose} title={label}>
      <RecordForm form={form} submit={submit} action={label} onCancel={onClose}>
        <Stack gap="md">
          {action.command === 'CONFIRM_CLOSURE' && of.closureReason === 'COMPLETED' ? (
            <ClosureWarning caseId={of.id} />
          ) : null}
          <CommandFields fields={fields} required={required} state={of.state} />
          {typeof arrivalOn === 'string' ? (
            <ArrivalPreview caseId={of.id} arrivalOn={arrivalOn} />
          ) : null}
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
