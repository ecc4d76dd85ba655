import { fail, ok, type Result } from '../kernel/index.js';
import type { Role } from '../permissions/index.js';
import type { Refusal } from '../problems/index.js';

export const USER_STATUSES = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

export const ORGANISATION_KINDS = ['NGO', 'STATE', 'DONOR', 'IMPLEMENTER'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What an administrator can do with an account. */
export const USER_ACTIONS = [
  'CHANGE',
  'DISABLE',
  'ENABLE',
  'RESEND_INVITATION',
  'END_SESSIONS',
  'RESET_SECOND_FACTOR',
] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

interface Belonging {
  readonly organisation: boolean;
  readonly programme: boolean;
}

/** ACC-17. Without these the role's scope would be empty (decisions.md, table of roles). */
export const NEEDS = {
  MENTOR: { organisation: true, programme: true },
  COORDINATOR: { organisation: true, programme: true },
  PM: { organisation: false, programme: true },
  FINANCE: { organisation: false, programme: true },
  DPO: { organisation: false, programme: false },
  ADMIN: { organisation: false, programme: false },
  SMS_MONITOR: { organisation: true, programme: false },
  SMS_REGISTRY: { organisation: true, programme: false },
  SMS_READMISSION: { organisation: true, programme: false },
  SMS_HEAD: { organisation: true, programme: false },
  DONOR_VIEWER: { organisation: true, programme: false },
} as const satisfies Record<Role, Belonging>;

const CASEWORK: readonly OrganisationKind[] = ['NGO', 'IMPLEMENTER'];

/** ACC-25. Where a role can work: whoever opens files of returnees never belongs to the state or to a donor. */
export const KINDS_OF_ORGANISATION: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  MENTOR: CASEWORK,
  COORDINATOR: CASEWORK,
  PM: CASEWORK,
  FINANCE: CASEWORK,
  DPO: CASEWORK,
  ADMIN: CASEWORK,
  SMS_MONITOR: ['STATE'],
  SMS_REGISTRY: ['STATE'],
  SMS_READMISSION: ['STATE'],
  SMS_HEAD: ['STATE'],
  DONOR_VIEWER: ['DONOR'],
};

/** Whether a role can work at an organisation of a kind. */
export function checkOrganisation(role: Role, kind: OrganisationKind): Result<null, Refusal> {
  const kinds = KINDS_OF_ORGANISATION[role];
  if (kinds.includes(kind)) return ok(null);
  return fail({
    code: 'RULE_REFUSED',
    params: { rule: 'ORGANISATION_OF_ROLE', role, kind, kinds },
    pointer: '#/organisationId',
  });
}

interface Account {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
}

/** Whether an account with this role has what the role's scope needs. */
export function checkBelonging(account: Account): Result<null, Refusal> {
  const needs: Belonging = NEEDS[account.role];
  if (needs.organisation && account.organisationId === null) return missing('organisationId');
  if (needs.programme && account.programmeId === null) return missing('programmeId');
  return ok(null);
}

interface BelongingChange {
  readonly role?: Role | undefined;
  readonly organisationId?: string | null | undefined;
  readonly programmeId?: string | null | undefined;
}

/** ACC-17. With another role the account leaves behind what that role does not need, unless it is named anew. */
export function leftBehind(
  before: Account,
  { role = before.role, organisationId, programmeId }: BelongingChange,
): { readonly organisationId?: null; readonly programmeId?: null } {
  if (role === before.role) return {};
  const needs: Belonging = NEEDS[role];
  const leaves = (needed: boolean, held: string | null, named: string | null | undefined) =>
    !needed && held !== null && named === undefined;
  return {
    ...(leaves(needs.organisation, before.organisationId, organisationId) && {
      organisationId: null,
    }),
    ...(leaves(needs.programme, before.programmeId, programmeId) && { programmeId: null }),
  };
}

const missing = (field: string): Result<never, Refusal> =>
  fail({ code: 'SCOPE_INCOMPLETE', pointer: `#/${field}` });

/** ACC-18. What is possible with an account now; nobody administers their own. */
export function availableUserActions(status: UserStatus, isSelf: boolean): readonly UserAction[] {
  if (isSelf) return [];
  switch (status) {
    case 'DISABLED':
      return ['CHANGE', 'ENABLE'];
    case 'INVITED':
      return ['CHANGE', 'DISABLE', 'RESEND_INVITATION', 'RESET_SECOND_FACTOR'];
    case 'ACTIVE':
      return ['CHANGE', 'DISABLE', 'END_SESSIONS', 'RESET_SECOND_FACTOR'];
  }
}
