import { Alert, List, Text } from '@mantine/core';
import { fixedSteps } from '@qayidis/domain/reminders';
import { useField } from '#/components/form';
import { stepText } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import type { Trigger } from '../api/ladders';
import type { EditedStep } from '../edited-step';
import { lackOf } from '../kept-steps';
import { channelMessages, remindersMessages } from '../messages';
import { useRecipientText } from '../use-recipient-text';

interface FixedStepsProps {
  readonly trigger: Trigger;
  readonly steps: readonly EditedStep[];
}

function LackText({ lack }: { readonly lack: ReturnType<typeof lackOf> }) {
  const t = useMessages(remindersMessages);
  const channel = useMessages(channelMessages);
  if (lack === null) return null;
  return (
    <b> · {lack === 'MISSING' ? t('stepMissing') : t('wayMissing', { channel: channel(lack) })}</b>
  );
}

/** Which steps stay and why, and what of them is not there; a refusal of a step left out is said here (REM-19). */
export function FixedSteps({ trigger, steps }: FixedStepsProps) {
  const t = useMessages(remindersMessages);
  const recipient = useRecipientText();
  const { id, error } = useField('steps', { label: t('steps'), display: () => '' });
  const fixed = fixedSteps(trigger);
  return (
    <div id={id} tabIndex={-1}>
      {fixed.length === 0 ? null : (
        <Alert role="note">
          <Text fz="sm">{t('stays')}</Text>
          <List size="sm" aria-label={t('stays')}>
            {fixed.map((one) => {
              const { standard } = one;
              const { role, relation } = standard.recipient;
              const to = recipient({ recipientRole: role, relation });
              return (
                <List.Item key={`${standard.anchor} ${to}`}>
                  {stepText(standard)}: {to}
                  <LackText lack={lackOf(one, steps)} />
                </List.Item>
              );
            })}
          </List>
        </Alert>
      )}
      {error ? (
        <Text fz="sm" c="red">
          {error}
        </Text>
      ) : null}
    </div>
  );
}
