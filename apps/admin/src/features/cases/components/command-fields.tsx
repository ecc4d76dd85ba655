import { Alert } from '@mantine/core';
import {
  ARRIVAL_EVIDENCE,
  type CaseState,
  confirmedArrivalRange,
  CLOSURE_REASONS,
  closureReasonsFrom,
  plannedArrivalRange,
  REJECT_REASONS,
  SUSPEND_REASONS,
  WITHDRAWAL_RECORDS,
} from '@qayidis/domain/cases';
import { plainDate } from '@qayidis/domain/kernel';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  CheckboxField,
  DateField,
  NoteField,
  NumberField,
  RadioCards,
  SelectField,
  useFormScope,
} from '#/components/form';
import {
  arrivalEvidenceMessages,
  closureReasonMessages,
  rejectReasonMessages,
  suspendReasonMessages,
  withdrawalMessages,
} from '#/lib/codes/case-reasons';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { mentorsQuery } from '../api/case-page';
import type { CommandField } from '../command-fields';
import { commandDialogMessages } from '../messages';

interface CommandFieldsProps {
  readonly fields: readonly CommandField[];
  readonly required: readonly CommandField[];
  readonly state: CaseState;
  /** The closure is the register's, which knows every outcome; not one that is asked for from this state. */
  readonly fromRegister: boolean;
  /** The arrival of the file, else the planned one: it stays possible (CASE-84). */
  readonly arrivalOnFile: string | null;
}

const choicesOf = <Code extends string>(codes: readonly Code[], label: (code: Code) => string) =>
  codes.map((value) => ({ value, label: label(value) }));

function MentorField() {
  const t = useMessages(commandDialogMessages);
  const { data } = useQuery(mentorsQuery);
  const choices = (data?.items ?? []).map(({ id, name, openCases, mailWorks }) => ({
    value: id,
    label: t(mailWorks ? 'mentorLoad' : 'mentorNoMail', { name, count: openCases }),
  }));
  const chosen = useFormScope().form.getValues()['mentorId'];
  const isMuted = data?.items.some(({ id, mailWorks }) => id === chosen && !mailWorks) === true;
  return (
    <>
      <SelectField name="mentorId" label={t('mentorId')} choices={choices} required />
      {isMuted ? (
        <Alert color="yellow" mt="xs">
          {t('noMail')}
        </Alert>
      ) : null}
    </>
  );
}

type ClosureProps = Pick<CommandFieldsProps, 'state' | 'fromRegister'>;

function ClosureReasonField({ state, fromRegister }: ClosureProps) {
  const t = useMessages(commandDialogMessages);
  const reason = useMessages(closureReasonMessages);
  return (
    <SelectField
      name="closureReason"
      label={t('closureReason')}
      choices={choicesOf(fromRegister ? CLOSURE_REASONS : closureReasonsFrom(state), reason)}
      required
    />
  );
}

function PlannedOnField() {
  const t = useMessages(commandDialogMessages);
  const { earliest, latest } = plannedArrivalRange(plainDate(today()));
  return <DateField name="plannedOn" label={t('plannedOn')} min={earliest} max={latest} required />;
}

function ArrivalOnField({ arrivalOnFile }: Pick<CommandFieldsProps, 'arrivalOnFile'>) {
  const t = useMessages(commandDialogMessages);
  const { earliest, latest } = confirmedArrivalRange(
    plainDate(today()),
    arrivalOnFile === null ? null : plainDate(arrivalOnFile),
  );
  return <DateField name="arrivalOn" label={t('arrivalOn')} min={earliest} max={latest} required />;
}

function useFieldsByName(
  { arrivalOnFile, ...closure }: ClosureProps & Pick<CommandFieldsProps, 'arrivalOnFile'>,
  needsComment: boolean,
): Record<CommandField, () => ReactNode> {
  const t = useMessages(commandDialogMessages);
  const reject = useMessages(rejectReasonMessages);
  const suspend = useMessages(suspendReasonMessages);
  const evidence = useMessages(arrivalEvidenceMessages);
  const withdrawal = useMessages(withdrawalMessages);
  const select = (
    name: CommandField & keyof typeof commandDialogMessages.table,
    choices: { value: string; label: string }[],
  ) => <RadioCards name={name} label={t(name as 'comment')} choices={choices} required />;
  return {
    mentorId: () => <MentorField />,
    comment: () => (
      <NoteField
        name="comment"
        label={t(needsComment ? 'commentNeeded' : 'comment')}
        required={needsComment}
        max={2000}
      />
    ),
    rejectReason: () => select('rejectReason', choicesOf(REJECT_REASONS, reject)),
    letterText: () => (
      <NoteField name="letterText" label={t('letterText')} rows={6} max={4000} required />
    ),
    suspendReason: () => select('suspendReason', choicesOf(SUSPEND_REASONS, suspend)),
    closureReason: () => <ClosureReasonField {...closure} />,
    endedOn: () => <DateField name="endedOn" label={t('endedOn')} max={today()} />,
    withdrawalRecord: () => select('withdrawalRecord', choicesOf(WITHDRAWAL_RECORDS, withdrawal)),
    stopSharing: () => <CheckboxField name="stopSharing" label={t('stopSharing')} />,
    arrivalOn: () => <ArrivalOnField arrivalOnFile={arrivalOnFile} />,
    arrivalEvidence: () => (
      <SelectField
        name="arrivalEvidence"
        label={t('arrivalEvidence')}
        choices={choicesOf(ARRIVAL_EVIDENCE, evidence)}
        required
      />
    ),
    plannedOn: () => <PlannedOnField />,
    extensionMonths: () => (
      <NumberField name="extensionMonths" label={t('extensionMonths')} required />
    ),
  };
}

/** The fields that a command asks for, in the order of its needs. */
export function CommandFields({ fields, required, ...of }: CommandFieldsProps) {
  const byName = useFieldsByName(of, required.includes('comment'));
  return fields.map((field) => <div key={field}>{byName[field]()}</div>);
}
