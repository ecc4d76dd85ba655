import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const operationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'operations',
  beforeLoad: needs('system.operate'),
  component: lazyRouteComponent(() => import('../pages/operations'), 'OperationsPage'),
});
