import type { Permission } from '@qayidis/domain/permissions';
import { IconSunrise, type TablerIcon } from '@tabler/icons-react';
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
] as const satisfies readonly NavigationItem[];
