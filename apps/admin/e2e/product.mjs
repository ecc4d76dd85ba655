// The product for the browser tests: a data folder of its own that goes away with it, and generous limits.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dataDir = process.env.E2E_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'qayidis-e2e-'));
// The account of the database server, which is not ours when we are root, has to get in.
chmodSync(dataDir, 0o755);
const start = fileURLToPath(new URL('../../api/dist/start/start.js', import.meta.url));
const product = spawn(process.execPath, ['--no-warnings', start], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    DATA_DIR: dataDir,
    DEMO: 'on',
    PUBLIC_URL: `http://localhost:${process.env.PORT}`,
    LIMIT_REQUESTS_PER_MINUTE: '1000000',
    LIMIT_SIGN_IN_NETWORK: '1000000',
    LIMIT_SIGN_IN_ACCOUNT: '10000',
    LIMIT_SIGN_IN_ACCOUNT_NETWORK: '1000',
    LIMIT_EVENT_LOOP_DELAY_MS: '60000',
    PASSWORD_MEMORY_KIB: '1024',
  },
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => product.kill(signal));
product.on('close', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
