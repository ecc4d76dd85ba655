import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

const pages = () => import('../pages/state-side');

export const referRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'refer',
  beforeLoad: needs('referral.submit'),
  component: lazyRouteComponent(pages, 'ReferPage'),
});

export const outcomesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'outcomes',
  beforeLoad: needs('outcome.read'),
  component: lazyRouteComponent(pages, 'OutcomesPage'),
});
