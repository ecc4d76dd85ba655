import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { KeptProcess } from '../../src/start/kept-process.js';
import { ManagedProcess } from '../../src/start/processes.js';
import { testConfig } from '../test-config.js';
import { TestDatabase } from '../test-database.js';
import { dataFolder, environmentOf, freePort, partOf, Program, run } from './product-process.js';

const { masterKey, stateMasterKey, dbLoginSecret } = testConfig();
const OTHER_KEY = 'YW5vdGhlciBtYXN0ZXIga2V5IG9mIHRoZSB0ZXN0czA=';
const folder = dataFolder();
afterAll(() => folder.remove());
afterEach(() => Program.stopAll());

async function refused(script: string, settings: Record<string, string>, sentence: RegExp) {
  const { code, output } = await run(script, { DATA_DIR: folder.path, ...settings });
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/ {4}at /);
  expect(code).toBe(1);
}

describe('npm start', () => {
  it('names the setting that it cannot use', async () => {
    await refused('start/start', { PORT: 'abc' }, /PORT must be a whole number/);
    await refused(
      'start/start',
      { PORT: 'abc', DATABASE_URL: 'postgres://nobody@localhost/none' },
      /PORT must be[^]*MASTER_KEY must hold/,
    );
  });
});

describe('npm run restore', () => {
  it('into a new data folder asks for the old keys, not for a start that would make others', async () => {
    const DATA_DIR = join(folder.path, 'new');
    const settings = { DATA_DIR };
    const { code, output } = await run('commands/restore', settings, ['--from', folder.path]);
    expect(output).toMatch(/no keys in .*new: copy the secrets\.json of the installation/);
    expect(output).not.toMatch(/npm start/);
    expect(code).toBe(1);
    expect(existsSync(DATA_DIR)).toBe(false);
    // Other commands have nothing to work on there, and say so.
    await refused(
      'commands/verify-audit',
      settings,
      /There is no installation in .*npm start once/,
    );
  });
});

describe('a process that serves', () => {
  it('tells its faulty settings, with the exit code after which nobody starts it again', async () => {
    const { code, output } = await run('worker', { DATA_DIR: folder.path });
    expect(output).toMatch(/MASTER_KEY must hold/);
    expect(output).not.toMatch(/ {4}at /);
    expect(code).toBe(78);
  });

  it('is given up after deaths in a row, with a sentence that says what to do', async () => {
    const said: string[] = [];
    await new Promise<void>((gaveUp) => {
      const process = new KeptProcess({
        // Without settings it dies at once.
        launch: () => ManagedProcess.start('worker', {}, folder.path),
        say: (sentence) => said.push(sentence),
        gaveUp,
        pausesMs: [1, 1],
      });
      expect(process).toBeDefined();
    });
    expect(said).toHaveLength(3);
    expect(said.slice(0, 2).join()).toMatch(/ended.*Starting it again.*ended.*Starting it again/);
    expect(said[2]).toMatch(
      /not started again after 3 deaths in a row: read the end of .*worker.log/,
    );
  });
});

describe('npm start beside servers of other people', () => {
  const keys = {
    MASTER_KEY: masterKey,
    STATE_MASTER_KEY: stateMasterKey,
    DB_LOGIN_SECRET: dbLoginSecret,
  };

  it('says at once that another program has its port', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await refused('start/start', { PORT: String(port) }, /Port \d+ is in use by another program/);
    other.close();
  });

  it('says what is wrong with a database that does not answer', async () => {
    const DATABASE_URL = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
    const settings = { ...keys, PORT: String(await freePort()), DATABASE_URL };
    await refused('start/start', settings, /DATABASE_URL names cannot be used: no server answers/);
  });

  it('refuses a Redis that does not answer, instead of letting jobs pile up', async () => {
    const REDIS_URL = `redis://127.0.0.1:${await freePort()}`;
    const settings = { PORT: String(await freePort()), REDIS_URL };
    await refused('start/start', settings, /REDIS_URL names cannot be used: no server answers/);
  });

  it('refuses a data folder below a place that nobody can write', async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: '/proc/nowhere/data' };
    await refused('start/start', settings, /data folder \/proc\/nowhere\/data cannot be written/);
  });
});

describe('npm start in production', () => {
  let database: TestDatabase;
  let settings: Record<string, string>;
  const migration = (name: string) =>
    database.query('select 1 from schema_migrations where name = $1', [name]);

  beforeAll(async () => {
    database = await TestDatabase.create();
    settings = {
      NODE_ENV: 'production',
      PORT: String(await freePort()),
      DATABASE_URL: database.url,
      MASTER_KEY: masterKey,
      STATE_MASTER_KEY: stateMasterKey,
      DB_LOGIN_SECRET: dbLoginSecret,
    };
  });
  afterAll(() => database.drop());

  it('starts where schema and keys fit, without the owner in those who serve; a wrong key or secret is told', async () => {
    await database.query(
      `insert into users (id, email, name, role, locale, status, created_at, updated_at)
        values (gen_random_uuid(), 'admin@example.org', 'Admin', 'ADMIN', 'az', 'ACTIVE', now(), now())`,
    );
    const product = new Program('start/start', { DATA_DIR: folder.path, ...settings });
    await product.says('is ready');
    for (const part of ['main', 'worker'] as const) {
      const environment = environmentOf(partOf(product.pid, part));
      expect(environment).toContain('APP_DATABASE_URL=postgres://127.0.0.1');
      expect(environment).not.toContain('qayidis_owner');
    }
    await product.says('Stop with Ctrl-C.');
    await product.kill('SIGTERM');
    expect(product.output).not.toContain('Nobody can sign in yet');
    expect(product.output).not.toContain('Bringing the schema up to date');
    const start = (change: Record<string, string>, sentence: RegExp) =>
      refused('start/start', { ...settings, ...change }, sentence);
    await start({ MASTER_KEY: OTHER_KEY }, /MASTER_KEY is not the key this database/);
    await start({ DB_LOGIN_SECRET: 'y'.repeat(40) }, /DB_LOGIN_SECRET/);
  });

  it('refuses a schema that is newer than the code', async () => {
    await database.query(`insert into schema_migrations (timestamp, name) values (9, 'Later9')`);
    await refused('start/start', settings, /written by a newer version/);
    await database.query(`delete from schema_migrations where name = 'Later9'`);
  });

  it('refuses a schema that is older, and does not change it', async () => {
    const [last] = await database.query<{ name: string }>(
      'delete from schema_migrations where timestamp = (select max(timestamp) from schema_migrations) returning name',
    );
    await refused('start/start', settings, /older than this version.*npm run migrate/);
    const copy = await run('commands/backup', settings, ['--to', join(folder.path, 'older')]);
    expect(copy).toMatchObject({ code: 0 });
    expect(copy.output).toMatch(/WARNING: the schema of this database is not the one of this/);
    expect(await migration(last!.name)).toEqual([]);
  });

  it('refuses an empty database, with the commands that set it up', async () => {
    await database.query('drop table schema_migrations');
    await refused('start/start', settings, /not set up.*npm run migrate.*create-admin/);
  });
});

describe('an embedded installation in production', () => {
  const own = dataFolder();
  const settings: Record<string, string> = { NODE_ENV: 'production', DATA_DIR: own.path };
  beforeAll(async () => {
    settings.PORT = String(await freePort());
  });
  afterAll(() => own.remove());

  it('is refused fresh, by the commands too, and starts once it is set up', async () => {
    await refused('start/start', settings, /not set up.*npm run migrate/);
    await refused('commands/verify-audit', settings, /not set up.*npm run migrate/);
    expect(await run('start/migrate', settings)).toMatchObject({ code: 0 });
    expect((await run('commands/verify-audit', settings)).output).toMatch(/holds no entry yet/);
    const invited = await run('commands/create-admin', settings, ['--email', 'a@example.org']);
    expect(invited).toMatchObject({ code: 0 });
    const product = new Program('start/start', settings);
    // An invitation that waits is no way in yet.
    await product.says('Nobody can sign in yet');
    expect(await run('commands/verify-audit', settings)).toMatchObject({ code: 0 });
    await product.kill('SIGINT');
    expect(product.output).toContain('Stopped.');
    const secrets = join(own.path, 'secrets.json');
    const copy = readFileSync(secrets, 'utf8');
    rmSync(secrets);
    const lost = /holds a database but not its secrets.json.*put the copy of that file back/;
    await refused('start/start', settings, lost);
    await refused('commands/verify-audit', settings, lost);
    await refused('start/migrate', settings, lost);
    expect(existsSync(secrets)).toBe(false);
    writeFileSync(secrets, copy, { mode: 0o600 });
    expect(await run('commands/verify-audit', settings)).toMatchObject({ code: 0 });
  }, 180_000);
});
