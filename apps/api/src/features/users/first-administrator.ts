import { AccountLinks, AccountSecrets } from '../../platform/auth/index.js';
import type { Config } from '../../platform/config/index.js';
import { systemActor, type Transaction, type UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';

interface Known {
  readonly id: string;
  readonly role: string;
  readonly status: string;
}

export type Invited =
  | { readonly address: string }
  | { readonly refused: 'ADDRESS_TAKEN' | 'HAS_ADMINISTRATOR' };

/**
 * Invites an administrator from the terminal (decisions.md E-24): a fresh installation has no account at all.
 * Called again for an invitation that was not accepted, it makes a new link; the earlier one is void.
 * @param again beside an administrator who can sign in: the way back in when nobody can reach that account
 * @returns the address of a single-use link, or why there is none
 */
export async function inviteAdministrator(
  work: UnitOfWork,
  config: Config,
  email: string,
  again = false,
): Promise<Invited> {
  const links = new AccountLinks(new AccountSecrets(config), config);
  return work.run(systemActor(newId()), async (tx) => {
    const [known] = await tx.query<Known>(
      'select id, role, status from users where lower(email) = lower($1)',
      [email],
    );
    if (known !== undefined && (known.role !== 'ADMIN' || known.status !== 'INVITED'))
      return { refused: 'ADDRESS_TAKEN' };
    const isRecovery = await hasAdministrator(tx);
    if (isRecovery && !again) return { refused: 'HAS_ADMINISTRATOR' };
    const userId = known?.id ?? (await insertAdministrator(tx, email));
    const action = isRecovery ? 'users.recover-administration' : 'users.invite';
    tx.audit({ action, entity: 'user', entityId: userId, fields: ['role'] });
    return { address: links.addressOf(await links.issue(tx, userId, 'INVITATION'), 'INVITATION') };
  });
}

/** Whether anybody can sign in who can let the others in. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const active = await tx.query(
    "select 1 from users where role = 'ADMIN' and status = 'ACTIVE' limit 1",
  );
  return active.length > 0;
}

async function insertAdministrator(tx: Transaction, email: string): Promise<string> {
  const id = newId(tx.now.getTime());
  await tx.query(
    `insert into users (id, email, name, role, locale, status, created_at, updated_at)
      values ($1, $2, $3, 'ADMIN', 'az', 'INVITED', $4, $4)`,
    [id, email, email.split('@')[0] ?? email, tx.now],
  );
  return id;
}
