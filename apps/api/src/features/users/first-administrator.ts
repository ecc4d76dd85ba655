import { AccountLinks, AccountSecrets } from '../../platform/auth/index.js';
import type { Config } from '../../platform/config/index.js';
import { systemActor, type Transaction, type UnitOfWork } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';

interface Known {
  readonly id: string;
  readonly role: string;
  readonly status: string;
}

/**
 * Invites an administrator from the terminal (decisions.md E-24): a fresh installation has no account at all.
 * Called again for an invitation that was not accepted, it makes a new link; the earlier one is void.
 * @returns the address of a single-use link; null when the address belongs to another account.
 */
export async function inviteAdministrator(
  work: UnitOfWork,
  config: Config,
  email: string,
): Promise<string | null> {
  const links = new AccountLinks(new AccountSecrets(config), config);
  return work.run(systemActor(newId()), async (tx) => {
    const [known] = await tx.query<Known>(
      'select id, role, status from users where lower(email) = lower($1)',
      [email],
    );
    if (known !== undefined && (known.role !== 'ADMIN' || known.status !== 'INVITED')) return null;
    const userId = known?.id ?? (await insertAdministrator(tx, email));
    tx.audit({ action: 'users.invite', entity: 'user', entityId: userId, fields: ['role'] });
    return links.addressOf(await links.issue(tx, userId, 'INVITATION'), 'INVITATION');
  });
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
