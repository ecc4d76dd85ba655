import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { type NextStep, signIn } from '../api/session-api';
import { sessionMessages } from '../messages';
import { AttemptForm } from './attempt-form';
import { PasswordField } from './password-field';
import { useAttempt } from './use-attempt';

interface SignInFormProps {
  /** Known when somebody confirms a running session. */
  readonly email?: string | undefined;
  readonly onPassed: (next: NextStep) => void | Promise<void>;
}

/** First step: address and password. */
export function SignInForm({ email: known, onPassed }: SignInFormProps) {
  const t = useMessages(sessionMessages);
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // In a window, where the address is known, the password is what is asked for.
    if (known === undefined) field.current?.focus();
  }, [known]);
  const attempt = useAttempt();
  const { busy, problem, faultOf } = attempt;
  const send = async (): Promise<void> => onPassed(await signIn({ email: email.trim(), password }));
  return (
    <AttemptForm attempt={attempt} send={send}>
      {problem ? <ProblemPanel problem={problem} /> : null}
      <TextInput
        ref={field}
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        error={faultOf('email')}
        value={email}
        readOnly={known !== undefined}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordField
        label={t('password')}
        name="password"
        autoComplete="current-password"
        data-autofocus
        error={faultOf('password')}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('signInButton')}
      </Button>
    </AttemptForm>
  );
}
