import { AppShell, Box, Burger, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Wordmark } from '#/components/brand';

import { LanguageSwitch } from '#/components/layout';
import { SearchButton } from '#/features/search/public';
import { type Language, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { shellMessages } from './messages';
import { UserMenu } from './user-menu';

/** Apart from the page's own script, which it must not make heavier. */
const NoticesBell = lazy(async () => ({ default: (await import('../pages/bell')).NoticesBell }));

interface ShellHeaderProps {
  readonly menuOpened: boolean;
  readonly onMenu: () => void;
  /** Null for those who may not search. */
  readonly onSearch: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
}

export function ShellHeader(props: ShellHeaderProps) {
  const { menuOpened, onMenu, onSearch, onLanguage, onHelp, onSignOut } = props;
  const t = useMessages(shellMessages);
  const account = useAccount();
  return (
    <AppShell.Header bg="petrol.9" className="on-dark" withBorder={false}>
      <Group
        h="100%"
        px="clamp(4px, 4vw - 8px, 0.875rem)"
        justify="space-between"
        wrap="nowrap"
        gap="sm"
      >
        <Group gap="clamp(2px, 1.5vw, 0.625rem)" wrap="nowrap">
          <Burger
            opened={menuOpened}
            onClick={onMenu}
            hiddenFrom="sm"
            size="sm"
            color="#fff"
            aria-label={t('openMenu')}
            aria-expanded={menuOpened}
          />
          <Wordmark />
        </Group>
        {/* At 320 px there is just room for everything. */}
        <Group gap="clamp(2px, 1.5vw, 1rem)" wrap="nowrap">
          <Suspense fallback={<Box w={44} h={44} />}>
            <NoticesBell />
          </Suspense>
          {onSearch ? <SearchButton onOpen={onSearch} /> : null}
          <Box visibleFrom="sm">
            <LanguageSwitch onChoose={onLanguage} />
          </Box>
          {account ? <UserMenu account={account} onHelp={onHelp} onSignOut={onSignOut} /> : null}
        </Group>
      </Group>
    </AppShell.Header>
  );
}
