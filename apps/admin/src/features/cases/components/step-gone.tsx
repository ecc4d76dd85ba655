import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { CaseCommand } from '@qayidis/domain/cases';
import { caseStateMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, COMMAND_PATHS } from '../api/case-page';
import { changedCaseMessages } from '../messages';
import { useCommandLabel } from './use-command-label';
import { useReasons } from './use-reasons';

interface Props {
  readonly of: CaseDetail;
  readonly command: CaseCommand;
  readonly onChoose: (command: CaseCommand) => void;
}

/** Somebody took the case on while a step was being prepared: where it stands now, and what is possible there. */
export function StepGone({ of, command, onChoose }: Props) {
  const t = useMessages(changedCaseMessages);
  const state = useMessages(caseStateMessages);
  const labelOf = useCommandLabel(of);
  const against = of.actions.find((action) => action.command === command)?.reasons ?? [];
  const reasons = useReasons()(against);
  const possible = of.actions.filter((one) => one.allowed && COMMAND_PATHS[one.command]);
  return (
    <Stack gap="md">
      <Alert role="alert" color="orange">
        {t('gone', { state: state(of.state) })}
        {reasons.map(({ text }) => (
          <Text key={text} fz="sm" mt={4}>
            {text}
          </Text>
        ))}
      </Alert>
      {possible.length === 0 ? (
        <Text fz="sm">{t('nothing')}</Text>
      ) : (
        <Stack gap="xs">
          <Text fz="sm">{t('possible')}</Text>
          <Group gap="xs">
            {possible.map((one) => (
              <Button key={one.command} variant="default" onClick={() => onChoose(one.command)}>
                {labelOf(one.command)}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
