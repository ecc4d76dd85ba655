// One PostgreSQL server for the whole run, its template database provisioned and migrated once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compiledSources } from '../../../tools/compiled-sources.mjs';

export default async function globalSetup() {
  const sources = await compiledSources();
  const server = spawn(
    process.execPath,
    ['--no-warnings', `${sources}/apps/api/test/database-server.js`],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  globalThis.databaseServer = server;
  const [line] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`The test database did not start (exit code ${code})`);
    }),
  ]);
  process.env.TEST_DATABASE = String(line).trim();
}
