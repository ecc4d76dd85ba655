import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { PageError } from '../shell/page-error';
import { sessionQuery } from '#/lib/session';
import { rootRoute } from './root';

/** Everything behind sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!session)
      redirect({
        throw: true,
        to: '/sign-in',
        search: location.href === '/' ? {} : { returnTo: location.href },
      });
    return { session };
  },
  component: lazyRouteComponent(() => import('../pages/shell'), 'Shell'),
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
});
