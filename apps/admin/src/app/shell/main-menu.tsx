import { NavLink, type NavLinkProps, Stack } from '@mantine/core';
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

export function MainMenu({ onChoose }: MainMenuProps) {
  const t = useMessages(shellMessages);
  const can = useCan();
  const items: readonly NavigationItem[] = NAVIGATION;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // Of an entry and one that stands below it, only the one that was chosen is the page.
  const isExact = (to: string): boolean =>
    to === '/' || items.some((item) => item.to.startsWith(`${to}/`) && path.startsWith(item.to));
  return (
    <Stack gap={2}>
      {items
        .filter(({ permission }) => !permission || can(permission))
        .map(({ to, label, icon: Icon }) => (
          <MenuLink
            key={to}
            to={to}
            label={t(label as 'home')}
            leftSection={<Icon size={18} aria-hidden />}
            activeOptions={{ exact: isExact(to), includeSearch: false }}
            activeProps={{ active: true, 'aria-current': 'page', fw: 600 }}
            onClick={onChoose}
          />
        ))}
    </Stack>
  );
}
