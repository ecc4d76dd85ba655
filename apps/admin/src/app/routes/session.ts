import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** Only a path of this site: an address elsewhere would turn sign-in into an open door (security.md V3). */
const ownPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } => {
    const returnTo = ownPath(search['returnTo']);
    return returnTo ? { returnTo } : {};
  },
  component: lazyRouteComponent(() => import('../pages/sign-in'), 'SignIn'),
});
