import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { requestReset } from '../api/session-api';
import { sessionMessages } from '../messages';
import { EntryPage } from './entry-page';
import { useAttempt } from './use-attempt';

function ResetForm({ onSent }: { readonly onSent: () => void }) {
  const t = useMessages(sessionMessages);
  const [email, setEmail] = useState('');
  const { busy, problem, run } = useAttempt();
  const send = async (): Promise<void> => {
    await requestReset(email.trim());
    onSent();
  };
  return (
    <form onSubmit={(event) => void run(event, send)}>
      <Stack gap="md">
        {problem ? <ProblemPanel problem={problem} /> : null}
        <Text fz="sm">{t('forgottenText')}</Text>
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} fullWidth>
          {t('sendLink')}
        </Button>
      </Stack>
    </form>
  );
}

/** Says the same whether or not there is such an account. */
export function ForgottenPasswordPage() {
  const t = useMessages(sessionMessages);
  const [sent, setSent] = useState(false);
  return (
    <EntryPage title={t('forgottenTitle')}>
      {sent ? (
        <Alert color="petrol" role="status">
          {t('linkSent')}
        </Alert>
      ) : (
        <ResetForm onSent={() => setSent(true)} />
      )}
      <Text fz="sm">
        <TextLink to="/sign-in">{t('backToSignIn')}</TextLink>
      </Text>
    </EntryPage>
  );
}
