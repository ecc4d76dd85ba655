import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './load-config.js';

const KEYS = {
  NODE_ENV: 'production',
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  STATE_MASTER_KEY: Buffer.alloc(32, 2).toString('base64'),
  DB_LOGIN_SECRET: 's3cret-of-a-test-'.repeat(3),
};
const AT_HOME = 'postgres://boss@127.0.0.1/qayidis';
const FAR = 'postgres://boss@db.example.org/qayidis';

describe('a database in production', () => {
  it.each([
    AT_HOME,
    'postgres://boss@localhost:5432/qayidis',
    'postgres://boss@[::1]/qayidis',
    'postgres://boss@%2Fvar%2Frun%2Fpostgresql/qayidis',
    `${FAR}?host=/var/run/postgresql`,
    `${FAR}?sslmode=require`,
    `${FAR}?sslmode=verify-ca&sslrootcert=/ca.pem`,
    `${FAR}?sslmode=disable&sslmode=verify-full`,
  ])('is taken at %s', (DATABASE_URL) => {
    expect(loadConfig({ ...KEYS, DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each([
    FAR,
    'postgres://boss@10.0.0.7/qayidis',
    'postgres://boss@127.0.0.1.example.org/qayidis',
    `${AT_HOME}?host=db.example.org`,
    ...['disable', 'allow', 'prefer', 'no-verify', ''].map((mode) => `${FAR}?sslmode=${mode}`),
    `${FAR}?sslmode=verify-full&sslmode=disable`,
  ])('is refused at %s, whoever connects there', (url) => {
    expect(() => loadConfig({ ...KEYS, DATABASE_URL: url })).toThrow(
      / - DATABASE_URL must say ssl/,
    );
    const split = { ...KEYS, DATABASE_URL: AT_HOME, APP_DATABASE_URL: url };
    expect(() => loadConfig(split)).toThrow(/ - APP_DATABASE_URL must say sslmode=require/);
    const together = { ...split, DATABASE_SAME_MACHINE: 'on' };
    expect(loadConfig(together).appDatabaseUrl).toBe(url);
    expect(loadConfig({ ...split, NODE_ENV: 'development' }).appDatabaseUrl).toBe(url);
  });
});
