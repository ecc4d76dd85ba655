import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { outboxSearchOf } from '#/lib/office-search';
import { needs } from './needs';
import { shellRoute } from './shell';

const pages = () => import('../pages/administration');

export const organisationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'organisations',
  beforeLoad: needs('organisation.administer'),
  component: lazyRouteComponent(pages, 'OrganisationsPage'),
});

export const programmesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'programmes',
  beforeLoad: needs('programme.administer'),
  component: lazyRouteComponent(pages, 'ProgrammesPage'),
});

export const outboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'outbox',
  validateSearch: outboxSearchOf,
  beforeLoad: needs('outbox.read'),
  component: lazyRouteComponent(pages, 'OutboxPage'),
});
