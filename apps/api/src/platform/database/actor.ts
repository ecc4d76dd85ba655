import { DATABASE_ROLE, type Role } from '@qayidis/domain/permissions';
import type { ActingRole } from './roles.js';

/** On whose behalf work is done: decides the database role and what its rows are. */
export interface Actor {
  readonly kind: 'user' | 'system' | 'public';
  readonly role: Role | 'WORKER' | 'PUBLIC';
  /** Role that the trail names where the person acts with fewer rights than it has: at their own account. */
  readonly recordedRole?: Role;
  readonly userId: string | null;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string;
  /** When the person last proved who they are; null where nobody signed in. */
  readonly authenticatedAt: Date | null;
  /** Key under which the answer of this command is kept, so that a repeated submit does nothing twice. */
  readonly idempotencyKey?: string;
}

const NOBODY = {
  userId: null,
  organisationId: null,
  programmeId: null,
  sessionId: null,
  authenticatedAt: null,
} as const;

/** The worker and the planner. */
export const systemActor = (requestId: string): Actor => ({
  ...NOBODY,
  kind: 'system',
  role: 'WORKER',
  requestId,
});

/** Sign-in, links and pages without an account: reaches nothing but a few SECURITY DEFINER functions. */
export const publicActor = (requestId: string): Actor => ({
  ...NOBODY,
  kind: 'public',
  role: 'PUBLIC',
  requestId,
});

export function databaseRole(role: Actor['role']): ActingRole {
  if (role === 'WORKER') return 'r_worker';
  if (role === 'PUBLIC') return 'r_public';
  return DATABASE_ROLE[role];
}
