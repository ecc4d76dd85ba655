import { Alert, List, Text } from '@mantine/core';
import { fixedSteps } from '@qayidis/domain/reminders';
import { useField } from '#/components/form';
import { stepText } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import type { Trigger } from '../api/ladders';
import type { EditedStep } from '../edited-step';
import { isKept } from '../kept-steps';
import { remindersMessages } from '../messages';
import { useRecipientText } from '../use-recipient-text';

interface FixedStepsProps {
  readonly trigger: Trigger;
  readonly steps: readonly EditedStep[];
}

/** Which steps stay and why, and which of them is not there; a refusal of a step left out is said here (REM-19). */
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
              const isThere = steps.some((step) => isKept(step, one));
              return (
                <List.Item key={`${standard.anchor} ${to}`}>
                  {stepText(standard)}: {to}
                  {isThere ? null : <b> · {t('stepMissing')}</b>}
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
