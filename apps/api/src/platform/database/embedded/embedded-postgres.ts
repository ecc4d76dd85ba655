import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseClient } from '../clients.js';
import { type Account, reachableBinaries, reachableCluster, serverAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { takeOver } from './left-over.js';

const MAJOR = '18';
const OWNER = 'qayidis_owner';
const DATABASE = 'qayidis';

export interface EmbeddedOptions {
  /** Folder of the cluster and its log; made when absent. */
  readonly dataDir: string;
  /** Password of the cluster's superuser and of the owner. */
  readonly password: string;
  /** Faster and not crash-safe: for tests. */
  readonly volatile?: boolean;
  /** A free one otherwise. */
  readonly port?: number;
}

/** A PostgreSQL server of our own, brought up from the npm package's binaries. */
export class EmbeddedPostgres {
  private server: ChildProcess;
  private stopping = false;

  private constructor(
    private readonly launched: () => ChildProcess,
    readonly port: number,
    private readonly options: EmbeddedOptions,
  ) {
    this.server = launched();
  }

  /** @throws Error with a sentence that says what to do. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const account = serverAccount();
    const binaries = reachableBinaries(await findBinaries(), account);
    const cluster = reachableCluster(options.dataDir, account);
    if (!existsSync(join(cluster, 'PG_VERSION')))
      initialise(binaries, cluster, options.password, account);
    refuseOtherMajor(cluster);
    await takeOver(options.dataDir, cluster);
    const port = options.port ?? (await freePort());
    const launched = () => launch(binaries, cluster, port, account, options);
    const embedded = new EmbeddedPostgres(launched, port, options);
    await embedded.untilReady();
    await embedded.ensureOwner();
    return embedded;
  }

  /** From now on a server that ends unasked is started again at the same address; both are told. */
  keepAlive(say: (sentence: string) => void): void {
    const revive = () => void (this.stopping || this.revive(say));
    if (hasEnded(this.server)) revive();
    else this.server.once('exit', revive);
  }

  /** The owner's address: migrations and provisioning. */
  get databaseUrl(): string {
    return this.urlOf(OWNER, DATABASE);
  }

  urlOf(user: string, database: string): string {
    return `postgres://${user}:${this.options.password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Fast shutdown: open transactions are rolled back. @returns whether the cluster was left clean. */
  async stop(): Promise<boolean> {
    this.stopping = true;
    if (hasEnded(this.server)) return false;
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGINT');
    await gone;
    return this.server.exitCode === 0;
  }

  private async revive(say: (sentence: string) => void): Promise<void> {
    say('The database ended by itself. Starting it again ...');
    for (let tries = 1; !this.stopping; tries++) {
      // One that needs longer than that to recover is waited for again.
      if (hasEnded(this.server)) this.server = this.launched();
      const fault = await this.untilReady().catch((error: unknown) => (error as Error).message);
      if (fault === undefined) {
        say('The database is back.');
        return this.keepAlive(say);
      }
      // What is left of the server that died may take a moment to go.
      if (tries === 2) say(`${fault} It is tried again every second.`);
      await wait(1000);
    }
  }

  private async untilReady(): Promise<void> {
    const log = join(this.options.dataDir, 'postgres.log');
    for (let tries = 0; tries < 600; tries++) {
      if (hasEnded(this.server))
        throw new Error(
          `PostgreSQL did not start. Its log is ${log}; a full disk is the usual cause.`,
        );
      if (await this.query('postgres', 'select 1').catch(() => null)) return;
      await wait(50);
    }
    throw new Error(`PostgreSQL did not answer in 30 s. Its log is ${log}.`);
  }

  /** Migrations run as an owner that is no superuser, just as on a server of one's own. */
  private async ensureOwner(): Promise<void> {
    const roles = await this.query('postgres', `select 1 from pg_roles where rolname = '${OWNER}'`);
    const password = pg.escapeLiteral(this.options.password);
    if (roles.rowCount === 0)
      await this.query(
        'postgres',
        `create role ${OWNER} login createrole createdb password ${password}`,
      );
    const databases = await this.query(
      'postgres',
      `select 1 from pg_database where datname = '${DATABASE}'`,
    );
    if (databases.rowCount === 0)
      await this.query('postgres', `create database ${DATABASE} owner ${OWNER}`);
  }

  private async query(database: string, sql: string): Promise<pg.QueryResult> {
    const client = new DatabaseClient({ connectionString: this.urlOf('postgres', database) });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

/** By itself or by a signal. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

function initialise(
  binaries: Binaries,
  cluster: string,
  password: string,
  account: Account | undefined,
): void {
  const passwordFile = join(tmpdir(), `qayidis-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  const flags = [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
  ];
  const made = spawnSync(binaries.initdb, flags, { ...account, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  for (const leftover of ['PG_VERSION', 'base', 'global'])
    rmSync(join(cluster, leftover), { recursive: true, force: true });
  throw new Error(
    `The database could not be set up in ${cluster}. Is the disk full? ${made.stderr.trim()}`,
  );
}

function refuseOtherMajor(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== MAJOR)
    throw new Error(
      `The data in ${cluster} belongs to PostgreSQL ${found}, this version brings ${MAJOR}: restore a backup into an empty data folder.`,
    );
}

function launch(
  binaries: Binaries,
  cluster: string,
  port: number,
  account: Account | undefined,
  options: EmbeddedOptions,
): ChildProcess {
  const log = openSync(join(options.dataDir, 'postgres.log'), 'a', 0o600);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(options.volatile === true
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binaries.postgres, ['-D', cluster, ...flags], {
    ...account,
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('No free port on this machine');
  return address.port;
}
