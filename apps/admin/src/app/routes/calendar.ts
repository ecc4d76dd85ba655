import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { calendarSearchOf } from '#/lib/calendar-search';
import { needs } from './needs';
import { shellRoute } from './shell';

export const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'calendar',
  validateSearch: calendarSearchOf,
  beforeLoad: needs('calendar.read'),
  component: lazyRouteComponent(() => import('../pages/calendar'), 'CalendarPage'),
});
