import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('product.mjs', import.meta.url));
const READY_WITHIN_MS = 120_000;
const ASK_AGAIN_MS = 200;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

async function untilReady(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error(`The product at ${url} is not ready`);
}

export interface Product {
  readonly url: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/**
 * A product of its own, for a test that changes what all others would see, such as a register that comes in once.
 * @param settings what differs from the settings of the browser tests
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'qayidis-e2e-'));
  const product = spawn(process.execPath, [SCRIPT], {
    stdio: 'ignore',
    env: { ...process.env, ...settings, E2E_DATA_DIR: dataDir, PORT: String(port) },
  });
  const ended = once(product, 'close');
  const url = `http://localhost:${port}`;
  await untilReady(url);
  return {
    url,
    dataDir,
    async stop() {
      product.kill('SIGTERM');
      await ended;
    },
  };
}
