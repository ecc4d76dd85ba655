import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { needs } from './needs';
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

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'tasks',
  beforeLoad: needs('task.read'),
  component: lazyRouteComponent(() => import('../pages/tasks'), 'TasksPage'),
});
