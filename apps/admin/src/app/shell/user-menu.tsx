import { Box, Menu, Text, UnstyledButton } from '@mantine/core';
import {
  IconChevronDown,
  IconKeyboard,
  IconLogout,
  IconUserCircle,
  IconUserCog,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { Account } from '#/lib/session';
import { shellMessages } from './messages';

interface UserMenuProps {
  readonly account: Account;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
}

export function UserMenu({ account, onHelp, onSignOut }: UserMenuProps) {
  const t = useMessages(shellMessages);
  const role = useMessages(roleMessages);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton
          c="#fff"
          mih={32}
          style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}
          aria-label={t('accountMenu', { name: account.name })}
        >
          <IconUserCircle size={20} aria-hidden />
          <Text span fz="sm" visibleFrom="md">
            {account.name}
          </Text>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py="xs">
          <Text fz="sm" fw={600}>
            {account.name}
          </Text>
          <Text fz="xs" c="dimmed">
            {role(account.role)}
          </Text>
        </Box>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account"
          leftSection={<IconUserCog size={16} aria-hidden />}
        >
          {t('myAccount')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onHelp}>
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
