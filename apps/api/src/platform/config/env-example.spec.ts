import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './index.js';

const KEYS = {
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  STATE_MASTER_KEY: Buffer.alloc(32, 2).toString('base64'),
  DB_LOGIN_SECRET: 'x'.repeat(32),
};

function exampleSettings(): Record<string, string> {
  const path = fileURLToPath(new URL('../../../../../.env.example', import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** Every name that loadConfig asks its environment for. */
function settingsAskedFor(): string[] {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_target, name) => {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  expect(() => loadConfig(env)).toThrow(ConfigError);
  return [...asked].sort();
}

describe('.env.example', () => {
  it('lists exactly the settings that are read', () => {
    expect(Object.keys(exampleSettings()).sort()).toEqual(settingsAskedFor());
  });

  it('shows the defaults: with keys added it means the same as an empty environment', () => {
    expect(loadConfig({ ...exampleSettings(), ...KEYS })).toEqual(loadConfig(KEYS));
  });
});
