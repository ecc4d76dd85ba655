import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { shellRoute } from './shell';

/** Whatever no other page of the shell answers to. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFoundPage,
});

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home'), 'HomePage'),
});
