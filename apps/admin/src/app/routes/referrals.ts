import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const newReferralRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'cases/new',
  beforeLoad: needs('case.create'),
  component: lazyRouteComponent(() => import('../pages/new-referral'), 'NewReferralPage'),
});
