import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemPanel, QueryView } from '#/components/feedback';
import { ButtonLink, TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { type LinkHolder, type LinkPurpose, readLink, setPasswordByLink } from '../api/session-api';
import { sessionMessages } from '../messages';
import { AttemptForm } from './attempt-form';
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

/** An administrator who was made at the terminal has no name yet, only the beginning of the address. */
const hasName = ({ name, email }: LinkHolder): boolean => name !== email.split('@')[0];

function useGreeting(purpose: LinkPurpose, holder: LinkHolder): string {
  const t = useMessages(sessionMessages);
  const { name } = holder;
  if (purpose === 'PASSWORD_RESET')
    return hasName(holder) ? t('resetFor', { name }) : t('resetUnnamed');
  return hasName(holder) ? t('welcome', { name }) : t('welcomeUnnamed');
}

function LinkForm({ purpose, token, holder, onDone }: LinkFormProps) {
  const t = useMessages(sessionMessages);
  const [password, setPassword] = useState('');
  const attempt = useAttempt();
  const { busy, problem } = attempt;
  const greeting = useGreeting(purpose, holder);
  const send = async (): Promise<void> => {
    await setPasswordByLink(purpose, { token, password });
    onDone();
  };
  const { name, email, organisation } = holder;
  const atField = problem?.code.startsWith('PASSWORD_') === true;
  return (
    <AttemptForm attempt={attempt} send={send}>
      {problem && !atField ? <ProblemPanel problem={problem} /> : null}
      <Text>{greeting}</Text>
      <TextInput label={t('email')} name="email" autoComplete="username" readOnly value={email} />
      <NewPasswordField
        label={t('newPassword')}
        value={password}
        onChange={setPassword}
        context={[name, email, organisation ?? '']}
        attempt={attempt}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('setPassword')}
      </Button>
    </AttemptForm>
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

/** Used up or out of date: asking again changes nothing. */
const isDead = (error: Error | null): boolean =>
  error !== null && problemFrom(error).code === 'LINK_INVALID';

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
        <QueryView query={query} lasting={isDead(query.error)}>
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
