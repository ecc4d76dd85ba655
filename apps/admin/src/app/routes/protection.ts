import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSearchOf, erasureSearchOf, paperSearchOf } from '#/lib/office-search';
import { needs } from './needs';
import { shellRoute } from './shell';

const pages = () => import('../pages/protection');

export const erasuresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'erasures',
  validateSearch: erasureSearchOf,
  beforeLoad: needs('case.anonymise'),
  component: lazyRouteComponent(pages, 'ErasuresPage'),
});

export const papersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'provisional-consents',
  validateSearch: paperSearchOf,
  beforeLoad: needs('case.anonymise'),
  component: lazyRouteComponent(pages, 'PapersPage'),
});

export const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'audit',
  validateSearch: auditSearchOf,
  beforeLoad: needs('audit.read'),
  component: lazyRouteComponent(pages, 'AuditPage'),
});
