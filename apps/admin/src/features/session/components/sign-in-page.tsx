import { Text } from '@mantine/core';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { sessionMessages } from '../messages';
import { EntryPage } from './entry-page';
import { SignInFlow } from './sign-in-flow';

interface SignInPageProps {
  readonly onSignedIn: () => void | Promise<void>;
}

export function SignInPage({ onSignedIn }: SignInPageProps) {
  const t = useMessages(sessionMessages);
  return (
    <EntryPage title={t('signIn')}>
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
