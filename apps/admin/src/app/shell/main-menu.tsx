import { NavLink, type NavLinkProps, Stack, Text } from '@mantine/core';
import { createLink, useRouterState } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { shellMessages } from './messages';
import { NAVIGATION, type NavigationItem } from './navigation';

type Props = NavLinkProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof NavLinkProps>;

const MenuLink = createLink(
  forwardRef<HTMLAnchorElement, Props>(function MenuLinkBase(props, ref) {
    return <NavLink ref={ref} {...props} />;
  }),
);

interface MainMenuProps {
  readonly onChoose: () => void;
}

interface EntriesProps extends MainMenuProps {
  readonly items: readonly NavigationItem[];
  readonly isExact: (to: string) => boolean;
}

function Entries({ items, isExact, onChoose }: EntriesProps) {
  const t = useMessages(shellMessages);
  return items.map(({ to, label, icon: Icon }) => (
    <MenuLink
      key={to}
      to={to}
      label={t(label as 'home')}
      leftSection={<Icon size={18} aria-hidden />}
      activeOptions={{ exact: isExact(to), includeSearch: false }}
      activeProps={{ active: true, 'aria-current': 'page', fw: 600 }}
      onClick={onChoose}
    />
  ));
}

const GROUPS = ['money', 'protection', 'settings'] as const;

/** Everybody's own entries: the daily ones on top, the rest under a heading each. */
export function MainMenu({ onChoose }: MainMenuProps) {
  const t = useMessages(shellMessages);
  const can = useCan();
  const items = (NAVIGATION as readonly NavigationItem[]).filter(
    ({ permission }) => !permission || can(permission),
  );
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // Of an entry and one that stands below it, only the one that was chosen is the page.
  const isExact = (to: string): boolean =>
    to === '/' || items.some((item) => item.to.startsWith(`${to}/`) && path.startsWith(item.to));
  const of = (group: NavigationItem['group']) => items.filter((item) => item.group === group);
  return (
    <Stack gap={2}>
      <Entries items={of(undefined)} isExact={isExact} onChoose={onChoose} />
      {GROUPS.filter((group) => of(group).length).map((group) => (
        <Stack key={group} gap={2} role="group" aria-label={t(group)}>
          <Text fz="xs" fw={600} c="dimmed" px="sm" pt="sm" pb={2} aria-hidden>
            {t(group)}
          </Text>
          <Entries items={of(group)} isExact={isExact} onChoose={onChoose} />
        </Stack>
      ))}
    </Stack>
  );
}
