import { Stack, Text } from '@mantine/core';
import { type CaseCommand, nextCommand } from '@qayidis/domain/cases';
import { useState } from 'react';
import { type OfferedAction, TransitionBar } from '#/components/actions';
import { Section } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import { type CaseAction, type CaseDetail, COMMAND_PATHS } from '../api/case-page';
import { casePageMessages } from '../messages';
import { ClosureRequest } from './closure-request';
import { CommandDialog } from './command-dialog';
import { FileProgress } from './file-progress';
import { NextStep } from './next-step';
import { ReasonLink } from './reason-link';
import { isCorrection, useCommandLabel } from './use-command-label';
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

/** Steps of daily work, then those that end something, then what only puts a date right. */
const rankOf = (of: CaseDetail, command: CaseCommand): number => {
  if (isCorrection(of, command)) return 2;
  return GRAVE.includes(command) ? 1 : 0;
};

/** The steps beside the next one, and why some are not possible. */
function OtherSteps(props: {
  readonly of: CaseDetail;
  readonly actions: readonly CaseAction[];
  readonly onChoose: (command: CaseCommand) => void;
}) {
  const { of, actions, onChoose } = props;
  const labelOf = useCommandLabel(of);
  const reasonsOf = useReasons();
  const offered = actions.map((action): OfferedAction => {
    const reasons = reasonsOf(action.reasons);
    return {
      key: action.command,
      label: labelOf(action.command),
      allowed: action.allowed,
      reasons: reasons.map(({ text }) => text),
      leads: reasons.map(({ text, place }) => (
        <ReasonLink key={text} of={of} place={place} onCommand={onChoose} />
      )),
      grave: GRAVE.includes(action.command),
    };
  });
  return offered.length === 0 ? null : (
    <TransitionBar actions={offered} onChoose={(key) => onChoose(key as CaseCommand)} />
  );
}

/** What comes next, what it lacks, and every other step that the machine offers to this person. */
export function CaseSteps({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  const labelOf = useCommandLabel(of);
  const reasonsOf = useReasons();
  const [chosen, setChosen] = useState<CaseCommand | null>(null);
  const actions = of.actions.filter((action) => COMMAND_PATHS[action.command]);
  const next = nextCommand(of.state, actions);
  const nextAction = actions.find(({ command }) => command === next);
  const others = actions
    .filter((action) => action !== nextAction)
    .sort((a, b) => rankOf(of, a.command) - rankOf(of, b.command));
  return (
    <Section title={t('steps')}>
      <Stack gap="sm">
        {next === null && actions.length === 0 ? <Text c="dimmed">{t('noSteps')}</Text> : null}
        {of.state === 'CLOSURE_REVIEW' ? <ClosureRequest of={of} /> : null}
        {next === null ? null : (
          <NextStep
            of={of}
            command={next}
            action={nextAction}
            label={labelOf(next)}
            reasons={reasonsOf(nextAction?.reasons ?? [])}
            onChoose={setChosen}
          />
        )}
        <FileProgress of={of} withNext={nextAction?.allowed !== false} />
        <OtherSteps of={of} actions={others} onChoose={setChosen} />
      </Stack>
      {chosen ? (
        <CommandDialog
          key={chosen}
          of={of}
          command={chosen}
          onClose={() => setChosen(null)}
          onChoose={setChosen}
        />
      ) : null}
    </Section>
  );
}
