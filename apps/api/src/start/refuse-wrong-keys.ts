import type { Config } from '../platform/config/index.js';
import { openKeyring } from '../platform/crypto/index.js';
import { connectAsRuntime, systemActor, UnitOfWork } from '../platform/database/index.js';
import { newId } from '../platform/ids/index.js';

/**
 * Tells at the terminal what would otherwise end both processes.
 * @throws DatabaseNotUsable when DB_LOGIN_SECRET is not the one that the logins were made with.
 * @throws KeyMismatchError when the master keys are not those that the database was encrypted with.
 */
export async function refuseWrongKeys(config: Config): Promise<void> {
  const source = await connectAsRuntime(config);
  try {
    await new UnitOfWork(source, config).run(systemActor(newId()), async (tx) => {
      await openKeyring(tx, 'NGO', config.masterKey);
      await openKeyring(tx, 'STATE', config.stateMasterKey);
    });
  } finally {
    await source.destroy();
  }
}
