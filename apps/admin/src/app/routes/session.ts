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

const accountLinks = () => import('../pages/account-links');

export const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(accountLinks, 'ForgottenPasswordPage'),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(accountLinks, 'Invitation'),
});

export const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(accountLinks, 'ResetPassword'),
});
