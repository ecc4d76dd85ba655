import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A private copy of the migrated template (about 70 ms), seen as its owner. */
export class TestDatabase {
  private constructor(
    readonly url: string,
    private readonly pool: pg.Pool,
  ) {}

  static async create(): Promise<TestDatabase> {
    const template = new URL(process.env.TEST_DATABASE ?? '');
    const name = `test_${randomBytes(6).toString('hex')}`;
    const url = new URL(template);
    url.pathname = `/${name}`;
    await onServer(template, `create database ${name} template ${template.pathname.slice(1)}`);
    const pool = new pg.Pool({ connectionString: url.href, max: 2 });
    // An idle connection that somebody ends is the pool's own matter.
    pool.on('error', () => undefined);
    // The forced drop may meet a connection that is just being closed.
    pool.on('connect', (client) => client.on('error', () => undefined));
    return new TestDatabase(url.href, pool);
  }

  /** As the owner of the tables: for arranging and for looking, never for what is being tested. */
  async query<Row extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, params)).rows;
  }

  async drop(): Promise<void> {
    const address = new URL(this.url);
    await this.pool.end();
    await dropped(address, DROP_TRIES);
  }
}

const DROP_TRIES = 20;
const BETWEEN_TRIES_MS = 250;
/** The server's own vacuum may be at work on the database: only a superuser ends that, so it is waited for. */
const IS_BUSY: readonly unknown[] = ['42501', '55006'];

async function dropped(address: URL, tries: number): Promise<void> {
  try {
    await onServer(address, `drop database ${address.pathname.slice(1)} with (force)`);
  } catch (error) {
    if (tries <= 1 || !IS_BUSY.includes((error as { code?: unknown }).code)) throw error;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    await dropped(address, tries - 1);
  }
}

async function onServer(address: URL, sql: string): Promise<void> {
  const maintenance = new URL(address);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
