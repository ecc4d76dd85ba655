import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('product.mjs', import.meta.url));
const READY_WITHIN_MS = 60_000;
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

/** A product of its own, for a test that changes what all others would see, such as a register that comes in once. */
export async function startProduct(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const product = spawn(process.execPath, [SCRIPT], {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port) },
  });
  const ended = once(product, 'close');
  const url = `http://localhost:${port}`;
  await untilReady(url);
  return {
    url,
    async stop() {
      product.kill('SIGTERM');
      await ended;
    },
  };
}
