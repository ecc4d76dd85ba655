import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { confirmSession } from '../api/session-api';
import { confirmMessages } from '../confirm-messages';
import { sessionMessages } from '../messages';
import { AttemptForm } from './attempt-form';
import { PasswordField } from './password-field';
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
  const attempt = useAttempt(() => setCode(''));
  const { busy, problem, faultOf } = attempt;
  const send = async (): Promise<void> => {
    await confirmSession({ password, ...(withCode ? { code } : {}) });
    await onConfirmed();
  };
  return (
    <AttemptForm attempt={attempt} send={send}>
      {problem ? (
        <ProblemPanel
          problem={problem}
          text={problem.code === 'SIGN_IN_FAILED' ? wrong('passwordWrong') : undefined}
        />
      ) : null}
      <PasswordField
        label={t('password')}
        name="password"
        autoComplete="current-password"
        data-autofocus
        error={faultOf('password')}
        value={password}
        onChange={setPassword}
      />
      {withCode ? (
        <TextInput
          label={t('code')}
          description={t('codeHint')}
          name="code"
          autoComplete="one-time-code"
          maxLength={24}
          required
          error={faultOf('code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : null}
      <Button type="submit" loading={busy} fullWidth>
        {t('confirm')}
      </Button>
    </AttemptForm>
  );
}
