import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'inbox',
  component: lazyRouteComponent(() => import('../pages/inbox'), 'InboxPage'),
});

export const remindersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'reminders',
  beforeLoad: needs('reminder.read'),
  component: lazyRouteComponent(() => import('../pages/reminders'), 'RemindersPage'),
});
