import { Stack } from '@mantine/core';
import { PageHeader } from '#/components/layout';
import { OwnMailFault } from '#/features/mail-faults/public';
import { NoticeChoicesSection } from '#/features/notice-choices/public';
import { useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { accountMessages } from '../messages';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';

export function AccountPage() {
  const t = useMessages(accountMessages);
  const account = useAccount();
  if (!account) return null;
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md">
        <OwnMailFault />
        <ProfileSection account={account} />
        <NoticeChoicesSection />
        <PasswordSection account={account} />
        <SecondFactorSection account={account} />
        <SessionsSection />
      </Stack>
    </>
  );
}
