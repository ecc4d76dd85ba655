import { Alert, Text } from '@mantine/core';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { sessionEnded } from '#/lib/session-sign';
import { useStore } from '#/lib/use-store';
import { sessionMessages } from '../messages';
import { EntryPage } from './entry-page';
import { SignInFlow } from './sign-in-flow';

interface SignInPageProps {
  readonly onSignedIn: () => void | Promise<void>;
}

export function SignInPage({ onSignedIn }: SignInPageProps) {
  const t = useMessages(sessionMessages);
  const ended = useStore(sessionEnded);
  return (
    <EntryPage title={t('signIn')}>
      {ended ? (
        <Alert color="orange" role="status">
          {t('endedText')}
        </Alert>
      ) : null}
      <SignInFlow onSignedIn={onSignedIn} />
      <Text fz="sm">
        <TextLink to="/forgotten-password">{t('forgotten')}</TextLink>
      </Text>
      <Text fz="sm" c="dimmed">
        {t('invitationOnly')}
      </Text>
    </EntryPage>
  );
}
