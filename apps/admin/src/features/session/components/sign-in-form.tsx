import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { type Problem, problemFrom } from '#/lib/problems';
import { type Credentials, signIn } from '../api/session-api';
import { sessionMessages } from '../messages';

interface SignInFormProps {
  /** Known when somebody confirms a running session. */
  readonly email?: string | undefined;
  readonly onSignedIn: () => void | Promise<void>;
}

interface SignInState {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly submit: (event: SubmitEvent, credentials: Credentials) => Promise<void>;
}

function useSignIn(onSignedIn: SignInFormProps['onSignedIn']): SignInState {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit: SignInState['submit'] = async (event, credentials) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await signIn(credentials);
      await onSignedIn();
    } catch (error) {
      setProblem(problemFrom(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, submit };
}

export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const t = useMessages(sessionMessages);
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const { busy, problem, submit } = useSignIn(onSignedIn);
  return (
    <form onSubmit={(event) => void submit(event, { email, password })}>
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
