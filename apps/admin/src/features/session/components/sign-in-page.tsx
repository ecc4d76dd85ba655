import { Box, Stack, Text } from '@mantine/core';
import { Wordmark } from '#/components/brand';
import { LanguageSwitch, PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { sessionMessages } from '../messages';
import { SignInForm } from './sign-in-form';
import styles from './sign-in-page.module.css';

interface SignInPageProps {
  readonly onSignedIn: () => void | Promise<void>;
}

export function SignInPage({ onSignedIn }: SignInPageProps) {
  const t = useMessages(sessionMessages);
  return (
    <div className={styles['page']}>
      <Box component="header" className={`${styles['promise']} on-dark`}>
        <Wordmark size="lg" />
        <div>
          <Text className={styles['lead'] ?? ''}>{t('purposeTitle')}</Text>
          <Text fz="md" c="petrol.1" mt="xs">
            {t('purposeText')}
          </Text>
        </div>
      </Box>
      <main id="main" className={styles['form']}>
        <Stack gap="lg">
          <PageHeader title={t('signIn')}>
            <LanguageSwitch />
          </PageHeader>
          <SignInForm onSignedIn={onSignedIn} />
          <Text fz="sm" c="dimmed">
            {t('invitationOnly')}
          </Text>
        </Stack>
      </main>
    </div>
  );
}
