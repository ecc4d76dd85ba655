import { Text } from '@mantine/core';
import type { CaseCommand } from '@qayidis/domain/cases';
import { useState } from 'react';
import { type OfferedAction, TransitionBar } from '#/components/actions';
import { Section } from '#/components/display';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import { type CaseAction, type CaseDetail, COMMAND_PATHS } from '../api/case-page';
import { casePageMessages } from '../messages';
import { CommandDialog } from './command-dialog';
import { FileProgress } from './file-progress';
import { useReasons } from './use-reasons';

const GRAVE: readonly CaseCommand[] = [
  'REJECT',
  'WITHDRAW',
  'TRANSFER_OUT',
  'CLOSE_LOST_CONTACT',
  'RECORD_NOT_RETURNED',
  'CLOSE_FROM_REGISTER',
  'DISCARD_AMENDMENT',
];
/** Steps that are always there; they never are the one that usually comes next. */
const BESIDE: readonly CaseCommand[] = [
  'ASSIGN_MENTOR',
  'MOVE_FLIGHT',
  'RECORD_NO_SHOW',
  'SUSPEND',
  'REQUEST_CLOSURE',
  'EXTEND_SUPPORT',
  'LODGE_APPEAL',
  // A way back is a choice, not what usually comes next.
  'RETURN_PLAN',
  'RETURN_AMENDMENT',
  'REFUSE_APPEAL',
  'REFUSE_CLOSURE',
  'AMEND_PLAN',
  ...GRAVE,
];

const commandOf = (action: CaseAction): CaseCommand => action.command;

/** Whether a step is the one that usually comes next; an arrival is confirmed again only to correct it. */
const leadsOn = (of: CaseDetail, { command }: CaseAction): boolean =>
  !BESIDE.includes(command) && (command !== 'CONFIRM_ARRIVAL' || of.arrivalOn === null);

/** Exactly the steps that the machine offers to this person, and why the rest is not possible. */
export function CaseSteps({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const command = useMessages(caseCommandMessages);
  const reasonsOf = useReasons();
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = of.actions.filter((action) => COMMAND_PATHS[commandOf(action)]);
  const main = actions.find((action) => action.allowed && leadsOn(of, action));
  const offered: readonly OfferedAction[] = actions.map((action) => ({
    key: action.command,
    label: command(commandOf(action)),
    allowed: action.allowed,
    reasons: reasonsOf(action.reasons),
    main: action === main,
    grave: GRAVE.includes(commandOf(action)),
  }));
  const open = actions.find((action) => action.command === chosen);
  return (
    <Section title={t('steps')}>
      {offered.length === 0 ? (
        <Text c="dimmed">{t('noSteps')}</Text>
      ) : (
        <TransitionBar actions={offered} onChoose={setChosen} />
      )}
      <FileProgress of={of} />
      {open ? <CommandDialog of={of} action={open} onClose={() => setChosen(null)} /> : null}
    </Section>
  );
}
