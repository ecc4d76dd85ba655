import { Stack, Text } from '@mantine/core';
import { useStepText } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import type { LadderStep } from '../api/ladders';
import { channelMessages, remindersMessages } from '../messages';
import { useRecipientText } from '../use-recipient-text';

/** "3 working days after the due day: coordinator of the case (inbox, morning mail) · escalation". */
function StepLine({ step }: { readonly step: LadderStep }) {
  const t = useMessages(remindersMessages);
  const channel = useMessages(channelMessages);
  const when = useStepText()(step);
  const to = useRecipientText()(step);
  return (
    <Text component="li" fz="sm">
      <b>{when}</b>: {to} ({step.channels.map((code) => channel(code)).join(', ')})
      {step.escalation ? ` · ${t('escalation')}` : null}
    </Text>
  );
}

/** The rungs of a ladder in words. */
export function StepList({ steps }: { readonly steps: readonly LadderStep[] }) {
  const t = useMessages(remindersMessages);
  if (!steps.length) return <Text fz="sm">{t('off')}</Text>;
  return (
    <Stack component="ol" gap={2} m={0} pl="md">
      {steps.map((step, index) => (
        <StepLine key={index} step={step} />
      ))}
    </Stack>
  );
}
