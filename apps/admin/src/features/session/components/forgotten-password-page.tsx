import { Alert, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { requestReset } from '../api/session-api';
import { sessionMessages } from '../messages';
import { AttemptForm } from './attempt-form';
import { EntryPage } from './entry-page';
import { useAttempt } from './use-attempt';

function ResetForm({ onSent }: { readonly onSent: () => void }) {
  const t = useMessages(sessionMessages);
  const [email, setEmail] = useState('');
  const attempt = useAttempt();
  const { busy, problem, faultOf } = attempt;
  const send = async (): Promise<void> => {
    await requestReset(email.trim());
    onSent();
  };
  return (
    <AttemptForm attempt={attempt} send={send}>
      {problem ? <ProblemPanel problem={problem} /> : null}
      <Text fz="sm">{t('forgottenText')}</Text>
      <TextInput
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        error={faultOf('email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('sendLink')}
      </Button>
    </AttemptForm>
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
