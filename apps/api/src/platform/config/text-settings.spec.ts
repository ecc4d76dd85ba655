import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './index.js';

const KEYS = {
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  STATE_MASTER_KEY: Buffer.alloc(32, 2).toString('base64'),
  DB_LOGIN_SECRET: 'x'.repeat(32),
};
const faultsOf = (settings: Record<string, string>): readonly string[] => {
  try {
    loadConfig({ ...KEYS, ...settings });
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};
const HTTPS = 'https://gateway.example/messages';
const HTTP = 'http://gateway.example/messages';

describe('settings of text messages', () => {
  it.each<[Record<string, string>, RegExp | null]>([
    [{ TEXT_GATEWAY_URL: HTTPS, TEXT_GATEWAY_TOKEN: 't' }, null],
    [{ TEXT_GATEWAY_URL: HTTP, TEXT_GATEWAY_TOKEN: 't' }, /must begin with https/],
    [
      { TEXT_GATEWAY_URL: HTTP, TEXT_GATEWAY_TOKEN: 't', EMBEDDED_DATABASE: 'on', DEMO: 'on' },
      null,
    ],
    [{ TEXT_GATEWAY_URL: HTTPS }, /belong together/],
    [{ TEXT_GATEWAY_TOKEN: 't' }, /belong together/],
    [{ TEXT_GATEWAY_URL: 'ftp://gateway' }, /TEXT_GATEWAY_URL must be an address/],
    [{ TEXT_SENDER: 'Qayidis' }, /neutral name/],
    [{ TEXT_SENDER: 'a name that is long' }, /3 to 11 letters/],
    [{ TEXT_SENDER: '12345' }, /at least one letter/],
    [{ TEXT_GATEWAY_TIMEOUT_MS: '5' }, /whole number from 100/],
  ])('%j', (settings, sentence) => {
    const faults = faultsOf(settings).join(' ');
    if (sentence === null) expect(faults).toBe('');
    else expect(faults).toMatch(sentence);
  });
});
