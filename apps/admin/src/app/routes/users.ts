import { USER_STATUSES, type UserStatus } from '@qayidis/domain/accounts';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { codesIn } from '#/lib/search-params';
import { needs } from './needs';
import { shellRoute } from './shell';

interface UsersSearch {
  readonly role?: Role[];
  readonly status?: UserStatus[];
}

const pages = () => import('../pages/users');

export const usersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users',
  beforeLoad: needs('user.read'),
  validateSearch: (search: Record<string, unknown>): UsersSearch => {
    const role = codesIn(search['role'], ROLES);
    const status = codesIn(search['status'], USER_STATUSES);
    return { ...(role ? { role } : {}), ...(status ? { status } : {}) };
  },
  component: lazyRouteComponent(pages, 'Users'),
});

export const userRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users/$userId',
  beforeLoad: needs('user.read'),
  component: lazyRouteComponent(pages, 'User'),
});
