import type { Permission } from '@qayidis/domain/permissions';
import {
  IconActivity,
  IconAdjustments,
  IconBell,
  IconBriefcase,
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarOff,
  IconChartPie,
  IconChecklist,
  IconCoins,
  IconEraser,
  IconFileSpreadsheet,
  IconFlag,
  IconFolderPlus,
  IconFolders,
  IconGavel,
  IconInbox,
  IconListDetails,
  IconMail,
  IconPlaneArrival,
  IconShieldSearch,
  IconSignature,
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
  /** Stands under this heading with its like; without one, at the top. */
  readonly group?: 'money' | 'protection' | 'settings';
}

/** The main menu, in its order. A label is a key of the shell's catalogue that takes no values. */
export const NAVIGATION = [
  { to: '/', label: 'home', icon: IconSunrise },
  { to: '/cases', label: 'cases', icon: IconFolders, permission: 'case.read' },
  { to: '/calendar', label: 'calendar', icon: IconCalendar, permission: 'calendar.read' },
  {
    to: '/cases/new',
    label: 'newReferral',
    icon: IconFolderPlus,
    permission: 'case.create',
  },
  { to: '/imports', label: 'imports', icon: IconFileSpreadsheet, permission: 'import.manage' },
  { to: '/refer', label: 'refer', icon: IconUserPlus, permission: 'referral.submit' },
  { to: '/outcomes', label: 'outcomes', icon: IconFlag, permission: 'outcome.read' },
  {
    to: '/readmissions',
    label: 'readmissions',
    icon: IconInbox,
    permission: 'readmission.read',
  },
  { to: '/arrivals', label: 'arrivals', icon: IconPlaneArrival, permission: 'arrival.read' },
  { to: '/agreements', label: 'agreements', icon: IconGavel, permission: 'agreement.read' },
  { to: '/items', label: 'items', icon: IconCoins, permission: 'budget.read', group: 'money' },
  {
    to: '/payments',
    label: 'payments',
    icon: IconChecklist,
    permission: 'item.settle',
    group: 'money',
  },
  { to: '/budget', label: 'budget', icon: IconChartPie, permission: 'budget.read', group: 'money' },
  {
    to: '/erasures',
    label: 'erasures',
    icon: IconEraser,
    permission: 'case.anonymise',
    group: 'protection',
  },
  {
    to: '/provisional-consents',
    label: 'papers',
    icon: IconSignature,
    permission: 'case.anonymise',
    group: 'protection',
  },
  {
    to: '/audit',
    label: 'audit',
    icon: IconShieldSearch,
    permission: 'audit.read',
    group: 'protection',
  },
  { to: '/users', label: 'users', icon: IconUsers, permission: 'user.read', group: 'settings' },
  {
    to: '/organisations',
    label: 'organisations',
    icon: IconBuildingCommunity,
    permission: 'organisation.administer',
    group: 'settings',
  },
  {
    to: '/programmes',
    label: 'programmes',
    icon: IconBriefcase,
    permission: 'programme.administer',
    group: 'settings',
  },
  {
    to: '/rules',
    label: 'rules',
    icon: IconAdjustments,
    permission: 'parameter.read',
    group: 'settings',
  },
  {
    to: '/survey-instruments',
    label: 'instruments',
    icon: IconListDetails,
    permission: 'survey-instrument.administer',
    group: 'settings',
  },
  {
    to: '/holidays',
    label: 'holidays',
    icon: IconCalendarOff,
    permission: 'holiday.read',
    group: 'settings',
  },
  {
    to: '/reminders',
    label: 'reminders',
    icon: IconBell,
    permission: 'reminder.read',
    group: 'settings',
  },
  { to: '/outbox', label: 'outbox', icon: IconMail, permission: 'outbox.read', group: 'settings' },
  {
    to: '/operations',
    label: 'operations',
    icon: IconActivity,
    permission: 'system.operate',
    group: 'settings',
  },
] as const satisfies readonly NavigationItem[];
