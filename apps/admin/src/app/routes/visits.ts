import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needs } from './needs';
import { shellRoute } from './shell';

export const visitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'visits/$visitId',
  beforeLoad: needs('visit.read'),
  component: lazyRouteComponent(() => import('../pages/visit'), 'VisitPage'),
});

export const instrumentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'survey-instruments',
  beforeLoad: needs('survey-instrument.administer'),
  component: lazyRouteComponent(() => import('../pages/survey-instruments'), 'InstrumentsPage'),
});
