import { Checkbox, Group } from '@mantine/core';
import { REMINDER_CHANNELS } from '@qayidis/domain/reminders';
import { useField } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import type { LadderStep } from '../api/ladders';
import { channelsPath, type EditedStep } from '../edited-step';
import { channelMessages, remindersMessages } from '../messages';

const BY_TEXT = ['TEXT'] as const;
const TO_STAFF = REMINDER_CHANNELS.filter((code) => code !== 'TEXT');
const channelsFor = (role: LadderStep['recipientRole']) =>
  role === 'RETURNEE' ? BY_TEXT : TO_STAFF;

/** A returnee has no inbox, and staff are sent no text messages. */
export function fitting(
  step: EditedStep,
  to: Pick<LadderStep, 'recipientRole'>,
): LadderStep['channels'] {
  const possible: readonly string[] = channelsFor(to.recipientRole);
  const kept = step.channels.filter((code) => possible.includes(code));
  if (kept.length) return kept;
  return to.recipientRole === 'RETURNEE' ? [...BY_TEXT] : ['IN_APP'];
}

interface ChannelsFieldProps {
  readonly step: EditedStep;
  readonly number: number;
  readonly onChange: (step: EditedStep) => void;
}

/** By which ways a step is told; a refusal of one that a reader would lack is said here (REM-19). */
export function ChannelsField({ step, number, onChange }: ChannelsFieldProps) {
  const t = useMessages(remindersMessages);
  const channel = useMessages(channelMessages);
  const { id, error } = useField(channelsPath(number - 1), {
    label: t('channel'),
    display: () => step.channels.map(channel).join(', '),
  });
  return (
    <Checkbox.Group
      id={id}
      tabIndex={-1}
      label={t('channel')}
      error={error}
      value={step.channels}
      onChange={(channels) => onChange({ ...step, channels })}
    >
      <Group gap="md" mt={4}>
        {channelsFor(step.recipientRole).map((code) => (
          <Checkbox key={code} value={code} label={channel(code)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
