import type { Permission } from '@qayidis/domain/permissions';
import {
  IconAdjustments,
  IconFileSpreadsheet,
  IconFlag,
  IconFolderPlus,
  IconFolders,
  IconSunrise,
  IconUserPlus,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { shellMessages } from './messages';

export interface NavigationItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: keyof typeof shellMessages.table;
  readonly icon: TablerIcon;
  /** Shown only to those who may; without one, to everybody. */
  readonly permission?: Permission;
}

/** The main menu, in its order. A label is a key of the shell's catalogue that takes no values. */
export const NAVIGATION = [
  { to: '/', label: 'home', icon: IconSunrise },
  { to: '/cases', label: 'cases', icon: IconFolders, permission: 'case.read' },
  {
    to: '/cases/new',
    label: 'newReferral',
    icon: IconFolderPlus,
    permission: 'case.create',
  },
  { to: '/imports', label: 'imports', icon: IconFileSpreadsheet, permission: 'import.manage' },
  { to: '/refer', label: 'refer', icon: IconUserPlus, permission: 'referral.submit' },
  { to: '/outcomes', label: 'outcomes', icon: IconFlag, permission: 'outcome.read' },
  { to: '/rules', label: 'rules', icon: IconAdjustments, permission: 'parameter.read' },
  { to: '/users', label: 'users', icon: IconUsers, permission: 'user.read' },
] as const satisfies readonly NavigationItem[];
