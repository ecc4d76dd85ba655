import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'inbox',
  component: lazyRouteComponent(() => import('../pages/inbox'), 'InboxPage'),
});

/** Where the links of letters lead; the token stands behind the `#`. */
export const actRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'act',
  component: lazyRouteComponent(() => import('../pages/act'), 'Act'),
});

export const mailFaultsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'mail-faults',
  beforeLoad: needs('mail-fault.manage'),
  component: lazyRouteComponent(() => import('../pages/mail-faults'), 'MailFaultsPage'),
});

export const remindersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'reminders',
  beforeLoad: needs('reminder.read'),
  component: lazyRouteComponent(() => import('../pages/reminders'), 'RemindersPage'),
});
