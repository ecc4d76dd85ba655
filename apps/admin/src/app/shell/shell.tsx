import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { Wordmark } from '#/components/brand';
import { ConnectionBanner, LanguageSwitch, layoutMessages } from '#/components/layout';
import { ReauthenticationDialog, signOut } from '#/features/session/public';
import { useMessages } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';
import { MainMenu } from './main-menu';
import { shellMessages } from './messages';
import { UserMenu } from './user-menu';

function useLeave(): { signOutNow: () => Promise<void>; leave: () => Promise<void> } {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };
  const signOutNow = async (): Promise<void> => {
    await signOut(queryClient);
    await leave();
  };
  return { signOutNow, leave };
}

/** The frame of every page behind sign-in: header, menu by permission, content. */
export function Shell() {
  const t = useMessages(shellMessages);
  const layout = useMessages(layoutMessages);
  const [opened, menu] = useDisclosure(false);
  const account = useAccount();
  const { signOutNow, leave } = useLeave();
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip-link" href="#main">
        {layout('skip')}
      </a>
      <AppShell.Header bg="petrol.9" className="on-dark" withBorder={false}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              color="#fff"
              aria-label={t('openMenu')}
              aria-expanded={opened}
            />
            <Wordmark />
          </Group>
          <Group gap="sm" wrap="nowrap">
            <LanguageSwitch />
            {account ? <UserMenu account={account} onSignOut={() => void signOutNow()} /> : null}
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('mainMenu')}>
        <MainMenu onChoose={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <ConnectionBanner />
        <Outlet />
      </AppShell.Main>
      <ReauthenticationDialog onLeave={() => void leave()} />
    </AppShell>
  );
}
