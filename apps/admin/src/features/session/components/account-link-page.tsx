import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel, QueryView } from '#/components/feedback';
import { ButtonLink, TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { type LinkHolder, type LinkPurpose, readLink, setPasswordByLink } from '../api/session-api';
import { sessionMessages } from '../messages';
import { EntryPage } from './entry-page';
import { NewPasswordField } from './new-password-field';
import { useAttempt } from './use-attempt';

interface AccountLinkPageProps {
  readonly purpose: LinkPurpose;
  /** From behind the `#` of the mailed address. */
  readonly token: string;
}

interface LinkFormProps extends AccountLinkPageProps {
  readonly holder: LinkHolder;
  readonly onDone: () => void;
}

function LinkForm({ purpose, token, holder, onDone }: LinkFormProps) {
  const t = useMessages(sessionMessages);
  const [password, setPassword] = useState('');
  const { busy, problem, run } = useAttempt();
  const send = async (): Promise<void> => {
    await setPasswordByLink(purpose, { token, password });
    onDone();
  };
  const { name, email, organisation } = holder;
  const atField = problem?.code.startsWith('PASSWORD_') === true;
  return (
    <form onSubmit={(event) => void run(event, send)}>
      <Stack gap="md">
        {problem && !atField ? <ProblemPanel problem={problem} /> : null}
        <Text>{t(purpose === 'INVITATION' ? 'welcome' : 'resetFor', { name })}</Text>
        <TextInput label={t('email')} name="email" autoComplete="username" readOnly value={email} />
        <NewPasswordField
          label={t('newPassword')}
          value={password}
          onChange={setPassword}
          context={[name, email, organisation ?? '']}
          problem={problem}
        />
        <Button type="submit" loading={busy} fullWidth>
          {t('setPassword')}
        </Button>
      </Stack>
    </form>
  );
}

function Done() {
  const t = useMessages(sessionMessages);
  return (
    <Stack gap="md">
      <Alert color="petrol" role="status">
        {t('passwordSet')}
      </Alert>
      <ButtonLink to="/sign-in">{t('signInButton')}</ButtonLink>
    </Stack>
  );
}

/** Accepting an invitation, or setting a forgotten password anew. It signs nobody in: the usual steps follow. */
export function AccountLinkPage({ purpose, token }: AccountLinkPageProps) {
  const t = useMessages(sessionMessages);
  const [done, setDone] = useState(false);
  const query = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => readLink(token),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <EntryPage title={t(purpose === 'INVITATION' ? 'invitationTitle' : 'resetTitle')}>
      {done ? (
        <Done />
      ) : (
        <QueryView query={query}>
          {(holder) => (
            <LinkForm
              purpose={purpose}
              token={token}
              holder={holder}
              onDone={() => setDone(true)}
            />
          )}
        </QueryView>
      )}
      {query.isError ? (
        <Text fz="sm">
          <TextLink to={purpose === 'INVITATION' ? '/sign-in' : '/forgotten-password'}>
            {t(purpose === 'INVITATION' ? 'askForInvitation' : 'askForLink')}
          </TextLink>
        </Text>
      ) : null}
    </EntryPage>
  );
}
