import { Alert, Stack } from '@mantine/core';
import type { CaseCommand } from '@qayidis/domain/cases';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { ArrivalPreview } from '#/features/deadline-moves/public';
import { ClosingVisits } from '#/features/monitoring-visits/public';
import { ClosureWarning, hasUnsavedPlan, PlanToDecide } from '#/features/plans/public';
import { caseStateMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { type CaseAction, type CaseDetail, caseKey, giveCommand } from '../api/case-page';
import { type CommandField, formOf } from '../command-fields';
import { changedCaseMessages, commandDialogMessages } from '../messages';
import { ClosureRequest } from './closure-request';
import { CommandFields } from './command-fields';
import { StepGone } from './step-gone';
import { isCorrection, useCommandLabel } from './use-command-label';

interface CommandDialogProps {
  readonly of: CaseDetail;
  readonly command: CaseCommand;
  readonly onClose: () => void;
  /** Another step is taken instead. */
  readonly onChoose: (command: CaseCommand) => void;
}

interface CommandFormProps {
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

const APPROVES_PLAN: readonly CaseCommand[] = ['APPROVE_PLAN', 'APPROVE_AMENDMENT'];

const DECIDES_CLOSURE: readonly CaseCommand[] = ['CONFIRM_CLOSURE', 'REFUSE_CLOSURE'];

function useCommand({ of, action, onClose }: CommandFormProps) {
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
      notifyDone(t('done', { command: label }));
      onClose();
      client.setQueryData(caseKey(of.id), answer);
      await client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  return { form, submit, label, fields, required };
}

/** Somebody changed the case meanwhile, and the step is possible all the same. */
function ChangedNotice({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(changedCaseMessages);
  const state = useMessages(caseStateMessages);
  return (
    <Alert role="alert" color="orange">
      {t('still', { state: state(of.state) })}
    </Alert>
  );
}

/** A case that ended elsewhere is not asked for what this system would ask of its own. */
function AsInRegister() {
  const t = useMessages(commandDialogMessages);
  return <Alert color="orange">{t('asInRegister')}</Alert>;
}

/** What whoever decides has to know before. */
function ToKnow({ of, command }: Pick<CommandDialogProps, 'of' | 'command'>) {
  if (APPROVES_PLAN.includes(command)) return <PlanToDecide caseId={of.id} />;
  if (command === 'CLOSE_FROM_REGISTER') return <AsInRegister />;
  if (!DECIDES_CLOSURE.includes(command)) return null;
  const confirms = command === 'CONFIRM_CLOSURE';
  const success = confirms && of.closureReason === 'COMPLETED';
  return (
    <>
      <ClosureRequest of={of} />
      {success ? <ClosureWarning caseId={of.id} /> : null}
      {confirms ? <ClosingVisits caseId={of.id} success={success} /> : null}
    </>
  );
}

function CommandForm(props: CommandFormProps) {
  const { of, action, onClose } = props;
  const [opened] = useState(of.state);
  const { form, submit, label, fields, required } = useCommand(props);
  const { arrivalOn } = form.form.getValues();
  const stale = submit.problem?.code === 'VERSION_STALE';
  return (
    <RecordForm
      form={form}
      submit={stale ? { ...submit, problem: null } : submit}
      action={label}
      onCancel={onClose}
    >
      <Stack gap="md">
        {stale || opened !== of.state ? <ChangedNotice of={of} /> : null}
        <ToKnow of={of} command={action.command} />
        <CommandFields
          fields={fields}
          required={required}
          state={of.state}
          fromRegister={action.needs.includes('REGISTER_OUTCOME')}
          arrivalOnFile={of.arrivalOn ?? of.returnEvent.plannedArrivalOn}
        />
        {typeof arrivalOn === 'string' ? (
          <ArrivalPreview caseId={of.id} arrivalOn={arrivalOn} />
        ) : null}
      </Stack>
    </RecordForm>
  );
}

function UnsavedPlan() {
  const t = useMessages(commandDialogMessages);
  return (
    <Alert role="alert" color="orange">
      {t('unsavedPlan')}
    </Alert>
  );
}

/** Asks what a step needs and carries it out; the dialog stays, with all that was typed, when it fails. */
export function CommandDialog({ of, command, onClose, onChoose }: CommandDialogProps) {
  const label = useCommandLabel(of)(command);
  const action = of.actions.find((one) => one.command === command);
  const content = (): ReactNode => {
    if (!action?.allowed) return <StepGone of={of} command={command} onChoose={onChoose} />;
    if (SENDS_PLAN.includes(command) && hasUnsavedPlan(of.id)) return <UnsavedPlan />;
    return <CommandForm of={of} action={action} onClose={onClose} />;
  };
  return (
    <Dialog onClose={onClose} title={label}>
      {content()}
    </Dialog>
  );
}
