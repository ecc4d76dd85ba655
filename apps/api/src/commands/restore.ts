import { resolve } from 'node:path';
import { verifyAudit } from '../platform/audit/index.js';
import { restoreBackup } from '../platform/backup/index.js';
import { CommandRefused } from './command-refused.js';
import { openSettings, withDatabase } from './open-database.js';
import { argument, runCommand, say } from './run-command.js';

/** Never npm start: it would make other keys and a filled database, both of which a restore refuses. */
const keysAreMissing = (dataDir: string): string =>
  `There are no keys in ${dataDir}: copy the secrets.json of the installation that was backed up into it (make the folder if it is not there), then restore again. With DATABASE_URL the old keys belong in the settings. docs/runbook.md, "Restore", has the steps.`;

/** `npm run restore -- --from FOLDER`: into an empty database, all or nothing, with the trail checked afterwards. */
await runCommand(async (env, args) => {
  const from = argument(args, '--from');
  if (from === null) throw new CommandRefused('Say which backup: npm run restore -- --from FOLDER');
  const { config, stop } = await openSettings(env, keysAreMissing);
  try {
    const { createdAt, tables } = await restoreBackup(config, resolve(from));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Restored the state of ${createdAt}: ${rows} rows of ${tables.length} tables.`);
    const { faults } = await withDatabase(config, (work) => verifyAudit(work, config));
    if (faults.length > 0)
      throw new CommandRefused('The audit trail is not whole: run npm run audit:verify.');
    say('The audit trail is whole. Everybody signs in anew.');
  } finally {
    await stop();
  }
});
