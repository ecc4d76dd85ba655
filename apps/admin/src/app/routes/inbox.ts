import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell';

export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'inbox',
  component: lazyRouteComponent(() => import('../pages/inbox'), 'InboxPage'),
});
