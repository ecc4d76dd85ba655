import { join, resolve } from 'node:path';
import { makeBackup } from '../platform/backup/index.js';
import { openDatabase } from './open-database.js';
import { argument, runCommand, say } from './run-command.js';

/** `npm run backup [-- --to FOLDER]`: an encrypted copy of the database and the stored files, also while in use. */
await runCommand(async (env, args) => {
  const database = await openDatabase(env);
  try {
    const stamp = new Date().toISOString().replace(/[:.]/g, '').slice(0, 15);
    const standard = join(database.config.dataDir, 'backups', `qayidis-${stamp}Z`);
    const folder = resolve(argument(args, '--to') ?? standard);
    const { tables, blobs } = await makeBackup(database.config, folder);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Backup written: ${folder}`);
    say(
      `${rows} rows of ${tables.length} tables, ${blobs.length} stored files, read back and whole.`,
    );
    say('It opens with the MASTER_KEY of this installation only: keep that key in another place.');
  } finally {
    await database.close();
  }
});
