import type { Permission } from '@qayidis/domain/permissions';
import { ProblemError } from '#/lib/problems';
import { mayDo, type Session } from '#/lib/session';

/**
 * For `beforeLoad` of a page: without the permission the page is not loaded and says so. The server decides
 * again on every call; this only spares a person a page full of refusals.
 */
export const needs =
  (permission: Permission) =>
  ({ context }: { context: { session: Session | null } }): void => {
    if (!mayDo(context.session?.account ?? null, permission))
      throw new ProblemError({ code: 'FORBIDDEN', status: 403 });
  };
