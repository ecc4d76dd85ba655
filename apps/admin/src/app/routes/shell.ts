import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { PageError } from '../shell/page-error';
import { sessionQuery } from '#/lib/session';
import { rootRoute } from './root';

/** What stands behind the `#` may be the token of a link: it stays there, and reaches no server and no log. */
const withoutHash = ({ href }: { readonly href: string }): string => href.replace(/#.*$/, '');

/** Everything behind sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (!session) {
      const returnTo = withoutHash(location);
      redirect({
        throw: true,
        to: '/sign-in',
        search: returnTo === '/' ? {} : { returnTo },
        hash: location.hash,
      });
    }
    return { session };
  },
  component: lazyRouteComponent(() => import('../pages/shell'), 'Shell'),
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
});
