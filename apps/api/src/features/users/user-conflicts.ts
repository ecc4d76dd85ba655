import { checkOrganisation, type OrganisationKind } from '@qayidis/domain/accounts';
import type { Role } from '@qayidis/domain/permissions';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

interface DatabaseFault {
  readonly driverError?: { readonly code?: string; readonly constraint?: string };
}

const FIELD_OF = {
  fk_users_organisation_id: '#/organisationId',
  fk_users_programme_id: '#/programmeId',
} as const;

/** Makes what the database refuses an answer at the field. @throws always */
export function refuseUnknownReference(error: unknown): never {
  const { code, constraint } = (error as DatabaseFault).driverError ?? {};
  const pointer = FIELD_OF[constraint as keyof typeof FIELD_OF] as string | undefined;
  if (code === FOREIGN_KEY_VIOLATION && pointer !== undefined)
    throw new ProblemError('VALIDATION_FAILED', { errors: [{ pointer, code: 'UNKNOWN_CODE' }] });
  throw error;
}

/** The same for an address that another account has. @throws always */
export function refusalOfUnique(error: unknown): never {
  const { code, constraint } = (error as DatabaseFault).driverError ?? {};
  if (code === UNIQUE_VIOLATION && constraint === 'uq_users_email')
    throw new ProblemError('EMAIL_TAKEN', { pointer: '#/email' });
  return refuseUnknownReference(error);
}

/** ACC-25. A mentor works neither for the state nor for a donor. @throws ProblemError RULE_REFUSED */
export async function demandFittingOrganisation(
  tx: Transaction,
  role: Role,
  organisationId: string | null,
): Promise<void> {
  const [found] = await tx.query<{ kind: OrganisationKind }>(
    'select kind from organisations where id = $1',
    [organisationId],
  );
  // One that is not there is refused by its reference.
  if (found === undefined) return;
  const checked = checkOrganisation(role, found.kind);
  if (!checked.ok) throw ProblemError.of(checked.error);
}

/** ACC-24. Nobody comes to an organisation that was closed; whoever is there already may be changed otherwise. */
export async function demandOpenOrganisation(
  tx: Transaction,
  organisationId: string | null,
): Promise<void> {
  if (organisationId === null) return;
  const [closed] = await tx.query(
    'select 1 from organisations where id = $1 and not active for share',
    [organisationId],
  );
  if (closed !== undefined)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/organisationId', code: 'UNKNOWN_CODE' }],
    });
}
