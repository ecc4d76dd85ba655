import type { Role } from './roles.js';

/**
 * How far a permission reaches. `own`: cases led by oneself; `programme`: all of one's programme;
 * `consented`: only persons whose consent P2 is active; `self`: one's own account; `all`: the installation.
 */
export type Scope = 'self' | 'own' | 'programme' | 'consented' | 'all';

type Grant = Readonly<Partial<Record<Role, Scope>>>;

const everyone = (scope: Scope) =>
  ({
    MENTOR: scope,
    COORDINATOR: scope,
    PM: scope,
    FINANCE: scope,
    DPO: scope,
    ADMIN: scope,
    SMS_MONITOR: scope,
    DONOR_VIEWER: scope,
  }) as const satisfies Grant;

/** Role x permission x scope. What is not written here is denied. Drives guards, tests, OpenAPI and buttons. */
export const PERMISSION_MATRIX = {
  // one's own account
  'account.manage': everyone('self'),
  // accounts of others
  'user.read': { ADMIN: 'all', COORDINATOR: 'programme', PM: 'programme' },
  'user.administer': { ADMIN: 'all' },
  'organisation.read': { ADMIN: 'all', COORDINATOR: 'programme', PM: 'programme' },
  'organisation.administer': { ADMIN: 'all' },
  // the trail
  'audit.read': { DPO: 'all', ADMIN: 'all' },
  'outbox.read': { ADMIN: 'all' },
  // cases
  'case.read': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  'case.create': { MENTOR: 'own', COORDINATOR: 'programme' },
  'case.export': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  'person.read': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  // registers
  'import.manage': { COORDINATOR: 'programme' },
  // the state's view and the donor's
  'outcome.read': { SMS_MONITOR: 'consented' },
  'release.read': { DONOR_VIEWER: 'all' },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof PERMISSION_MATRIX;

export const PERMISSIONS = Object.keys(PERMISSION_MATRIX) as readonly Permission[];

/** The reach of a permission for a role, or undefined: denied. */
export const scopeOf = (role: Role, permission: Permission): Scope | undefined =>
  (PERMISSION_MATRIX[permission] as Grant)[role];
