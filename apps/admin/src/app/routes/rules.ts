import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { holidaySearchOf } from '#/lib/holiday-search';
import { needs } from './needs';
import { shellRoute } from './shell';

export const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rules',
  beforeLoad: needs('parameter.read'),
  component: lazyRouteComponent(() => import('../pages/rules'), 'ParametersPage'),
});

export const holidaysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/holidays',
  validateSearch: holidaySearchOf,
  beforeLoad: needs('holiday.read'),
  component: lazyRouteComponent(() => import('../pages/holidays'), 'HolidaysPage'),
});
