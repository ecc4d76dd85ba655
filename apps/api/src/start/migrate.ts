import { ConfigError, loadConfig } from '../platform/config/index.js';
import { DatabaseNotUsable, provision } from '../platform/database/index.js';

/** `npm run migrate`: roles, logins and schema of the database that DATABASE_URL names. */
try {
  await provision(loadConfig());
  process.stdout.write('The database is up to date.\n');
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseNotUsable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
