import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rules',
  beforeLoad: needs('parameter.read'),
  component: lazyRouteComponent(() => import('../pages/rules'), 'ParametersPage'),
});
