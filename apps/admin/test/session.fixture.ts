import type { Schemas } from '@qayidis/contracts';
import { PERMISSIONS, type Role, scopeOf } from '@qayidis/domain/permissions';

/** A session of a role, with the permissions that the matrix gives it. */
export function sessionOf(role: Role, locale: 'az' | 'en' = 'az'): Schemas['SessionResponse'] {
  return {
    account: {
      id: '01990000-0000-7000-8000-000000000001',
      name: 'Aynur Rzayeva',
      email: 'aynur@example.az',
      role,
      locale,
      version: 1,
      organisation: null,
      programme: null,
      permissions: PERMISSIONS.flatMap((permission) => {
        const scope = scopeOf(role, permission);
        return scope ? [{ permission, scope }] : [];
      }),
      secondFactor: { enabled: false, backupCodesLeft: 0, required: false },
    } as unknown as Schemas['AccountResponse'],
    authenticatedAt: '2026-11-22T04:00:00Z',
    idleEndsAt: '2026-11-22T05:00:00Z',
    expiresAt: '2026-11-22T16:00:00Z',
  };
}
