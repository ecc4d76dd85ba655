import { AppShell, Box } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ShortcutsSheet } from '#/components/actions';
import { ConnectionBanner, LanguageSwitch, layoutMessages } from '#/components/layout';
import { ReauthenticationDialog, useAccountLanguage } from '#/features/session/public';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { LeavingPage, useAskedLeaving } from './leaving';
import { MainMenu } from './main-menu';
import { shellMessages } from './messages';
import { ShellHeader } from './shell-header';
import { useLeave } from './use-leave';
import { useShellShortcuts } from './use-shell-shortcuts';

/** Comes when it is opened: most pages are read without it. */
const Search = lazy(async () => ({ default: (await import('../pages/search')).Search }));

const PlannerAlarm = lazy(async () => ({
  default: (await import('../pages/alarm')).PlannerAlarm,
}));

/** What stands above every page while something is wrong. */
function Banners() {
  const can = useCan();
  return (
    <>
      <ConnectionBanner />
      {can('system.operate') ? (
        <Suspense>
          <PlannerAlarm />
        </Suspense>
      ) : null}
    </>
  );
}

/** The frame of every page behind sign-in: header, menu by permission, content. */
export function Shell() {
  const t = useMessages(shellMessages);
  const layout = useMessages(layoutMessages);
  const [menuOpened, menu] = useDisclosure(false);
  const [searching, search] = useDisclosure(false);
  const [helping, help] = useDisclosure(false);
  const onSearch = useCan()('case.read') ? search.open : null;
  const onLanguage = useAccountLanguage();
  const { signOutNow, leave } = useLeave();
  const signingOut = useAskedLeaving(() => void signOutNow());
  useShellShortcuts({ onSearch, onHelp: help.open });
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !menuOpened } }}
      padding="md"
    >
      <a className="skip-link" href="#main">
        {layout('skip')}
      </a>
      <ShellHeader
        menuOpened={menuOpened}
        onMenu={menu.toggle}
        onSearch={onSearch}
        onLanguage={onLanguage}
        onHelp={help.open}
        onSignOut={signingOut.ask}
      />
      <AppShell.Navbar p="xs" aria-label={t('mainMenu')}>
        <MainMenu onChoose={menu.close} />
        <Box hiddenFrom="sm" mt="md" px="sm">
          <LanguageSwitch onChoose={onLanguage} />
        </Box>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Banners />
        <Outlet />
      </AppShell.Main>
      {searching ? (
        <Suspense>
          <Search onClose={search.close} />
        </Suspense>
      ) : null}
      {helping ? <ShortcutsSheet onClose={help.close} /> : null}
      <LeavingPage />
      {signingOut.question}
      <ReauthenticationDialog onLeave={() => void leave()} />
    </AppShell>
  );
}
