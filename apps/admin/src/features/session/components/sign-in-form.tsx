import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { type NextStep, signIn } from '../api/session-api';
import { sessionMessages } from '../messages';
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
  const { busy, problem, run } = useAttempt();
  return (
    <form
      onSubmit={(event) =>
        void run(event, async () => onPassed(await signIn({ email: email.trim(), password })))
      }
    >
      <Stack gap="md">
        {problem ? <ProblemPanel problem={problem} /> : null}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          readOnly={known !== undefined}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
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
        <Button type="submit" loading={busy} fullWidth>
          {t('signInButton')}
        </Button>
      </Stack>
    </form>
  );
}
