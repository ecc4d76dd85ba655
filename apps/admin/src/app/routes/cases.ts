import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePageSearchOf, caseSearchOf } from '#/lib/case-search';
import { needs } from './needs';
import { shellRoute } from './shell';

export const caseListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'cases',
  validateSearch: caseSearchOf,
  beforeLoad: needs('case.read'),
  component: lazyRouteComponent(() => import('../pages/cases'), 'CaseListPage'),
});

export const casePageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'cases/$caseId',
  validateSearch: casePageSearchOf,
  beforeLoad: needs('case.read'),
  component: lazyRouteComponent(() => import('../pages/case'), 'CasePage'),
});
