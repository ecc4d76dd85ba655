import { type Permission, scopeOf } from '@qayidis/domain/permissions';
import { ProblemError } from '#/lib/problems';
import type { Session } from '#/lib/session';

/**
 * For `beforeLoad` of a page: without the permission the page is not loaded and says so. The server decides
 * again on every call; this only spares a person a page full of refusals.
 */
export const needs =
  (permission: Permission) =>
  ({ context }: { context: { session: Session } }): void => {
    if (!scopeOf(context.session.user.role, permission))
      throw new ProblemError({ code: 'FORBIDDEN', status: 403 });
  };
