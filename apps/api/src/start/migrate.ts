import { openSettings } from '../commands/open-database.js';
import { runCommand, say } from '../commands/run-command.js';
import { provision } from '../platform/database/index.js';

/** `npm run migrate`: roles, logins and schema of the database of DATABASE_URL, else of the data folder. */
await runCommand(async (env) => {
  const { config, stop } = await openSettings(env, 'MAKE');
  try {
    await provision(config);
    say('The database is up to date.');
  } finally {
    await stop();
  }
});
