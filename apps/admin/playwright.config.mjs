// Browser tests against the real product: built code, an embedded database of its own, the demo caseload.
// E2E_URL runs them against a product that is already up.
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../../tools/test/browser.mjs';

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// The runner decides once; its workers read this file again and find the answer in their environment.
const isOurs = (process.env.E2E_OWN_SERVER ??= process.env.E2E_URL ? 'no' : 'yes') === 'yes';
process.env.E2E_URL ??= `http://localhost:${await freePort()}`;
const { path } = process.env.CHROMIUM ? { path: process.env.CHROMIUM } : findBrowser();
const { E2E_URL: baseURL } = process.env;

export default defineConfig({
  testDir: 'e2e',
  tsconfig: 'e2e/tsconfig.json',
  outputDir: '../../.build/browser-tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Patience, not a measure: machines differ by much.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    // Nobody waits for a window to glide in.
    contextOptions: { reducedMotion: 'reduce' },
    // Without its snapshots, which take as long as the tests; E2E_TRACE=on records everything.
    trace: process.env.E2E_TRACE === 'on' ? 'on' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: path, args: CHROMIUM_FLAGS },
  },
  webServer: isOurs
    ? {
        command: 'node e2e/product.mjs',
        env: { PORT: new URL(baseURL).port },
        url: `${baseURL}/api/health/ready`,
        timeout: 120_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
        stdout: 'ignore',
        stderr: 'pipe',
      }
    : undefined,
});
