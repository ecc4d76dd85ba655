import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { arrivalSearchOf, readmissionSearchShape } from '#/lib/readmission-search';
import { needs } from './needs';
import { shellRoute } from './shell';

const pages = () => import('../pages/readmissions');

export const readmissionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'readmissions',
  validateSearch: readmissionSearchShape,
  beforeLoad: needs('readmission.read'),
  component: lazyRouteComponent(pages, 'ReadmissionsPage'),
});

export const newReadmissionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'readmissions/new',
  beforeLoad: needs('readmission.register-incoming'),
  component: lazyRouteComponent(pages, 'NewReadmissionPage'),
});

export const readmissionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'readmissions/$readmissionId',
  beforeLoad: needs('readmission.read'),
  component: lazyRouteComponent(pages, 'ReadmissionPage'),
});

export const arrivalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'arrivals',
  validateSearch: arrivalSearchOf,
  beforeLoad: needs('arrival.read'),
  component: lazyRouteComponent(pages, 'ArrivalsPage'),
});

export const agreementsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'agreements',
  beforeLoad: needs('agreement.read'),
  component: lazyRouteComponent(pages, 'AgreementsPage'),
});
