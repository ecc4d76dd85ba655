import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { confirmSession } from '../api/session-api';
import { confirmMessages } from '../confirm-messages';
import { sessionMessages } from '../messages';
import { useAttempt } from './use-attempt';

interface ConfirmFormProps {
  /** A second factor is set up: its code is asked too. */
  readonly withCode: boolean;
  readonly onConfirmed: () => void | Promise<void>;
}

/** Proves again who one is, for a sensitive action; the session goes on. */
export function ConfirmForm({ withCode, onConfirmed }: ConfirmFormProps) {
  const t = useMessages(sessionMessages);
  const wrong = useMessages(confirmMessages);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAttempt(() => setCode(''));
  const send = async (): Promise<void> => {
    await confirmSession({ password, ...(withCode ? { code } : {}) });
    await onConfirmed();
  };
  return (
    <form onSubmit={(event) => void run(event, send)}>
      <Stack gap="md">
        {problem ? (
          <ProblemPanel
            problem={problem}
            text={problem.code === 'SIGN_IN_FAILED' ? wrong('passwordWrong') : undefined}
          />
        ) : null}
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        {withCode ? (
          <TextInput
            label={t('code')}
            description={t('codeHint')}
            name="code"
            autoComplete="one-time-code"
            maxLength={24}
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : null}
        <Button type="submit" loading={busy} fullWidth>
          {t('confirm')}
        </Button>
      </Stack>
    </form>
  );
}
