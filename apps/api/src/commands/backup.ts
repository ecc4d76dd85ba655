import { join, resolve } from 'node:path';
import { makeBackup } from '../platform/backup/index.js';
import { isOwnSchema } from '../platform/database/index.js';
import { openDatabase } from './open-database.js';
import { argument, runCommand, say } from './run-command.js';

const OTHER_VERSION =
  'WARNING: the schema of this database is not the one of this version. This backup is restored only with the version that the database was used with: keep that version beside it.';

/** `npm run backup [-- --to FOLDER]`: an encrypted copy of the database and the stored files, also while in use. */
await runCommand(async (env, args) => {
  const database = await openDatabase(env);
  try {
    const stamp = new Date().toISOString().replace(/[:.]/g, '').slice(0, 15);
    const standard = join(database.config.dataDir, 'backups', `qayidis-${stamp}Z`);
    const folder = resolve(argument(args, '--to') ?? standard);
    const { tables, blobs, schema } = await makeBackup(database.config, folder);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Backup written: ${folder}`);
    say(
      `${rows} rows of ${tables.length} tables, ${blobs.length} stored files, read back and whole.`,
    );
    if (!isOwnSchema(schema)) say(OTHER_VERSION);
    say('It opens with the MASTER_KEY of this installation only: keep that key in another place.');
  } finally {
    await database.close();
  }
});
