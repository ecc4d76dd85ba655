import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../src/platform/database/embedded/index.js';
import { provision } from '../src/platform/database/index.js';
import { testConfig } from './test-config.js';

/** Run by global-setup: prints the owner's address, lives until its standard input closes. */
const dataDir = mkdtempSync(join(tmpdir(), 'qayidis-test-'));
// The server's account, which is not ours when we are root, has to get in.
chmodSync(dataDir, 0o755);
const server = await EmbeddedPostgres.start({ dataDir, password: 'test', volatile: true });
await provision(testConfig({ databaseUrl: server.databaseUrl }));
process.stdout.write(`${server.databaseUrl}\n`);

process.stdin.resume();
process.stdin.once('close', () => {
  void server.stop().then(() => {
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
});
