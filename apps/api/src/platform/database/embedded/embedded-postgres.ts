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
import { type Account, reachableBinaries, reachableCluster, serverAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';

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
}

/** A PostgreSQL server of our own, brought up from the npm package's binaries. */
export class EmbeddedPostgres {
  private constructor(
    private readonly server: ChildProcess,
    readonly port: number,
    private readonly password: string,
  ) {}

  /** @throws Error with a sentence that says what to do. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const account = serverAccount();
    const binaries = reachableBinaries(await findBinaries(), account);
    const cluster = reachableCluster(options.dataDir, account);
    if (!existsSync(join(cluster, 'PG_VERSION')))
      initialise(binaries, cluster, options.password, account);
    refuseOtherMajor(cluster);
    await stopLeftOver(cluster);
    const port = await freePort();
    const server = launch(binaries, cluster, port, account, options);
    const embedded = new EmbeddedPostgres(server, port, options.password);
    await embedded.untilReady(join(options.dataDir, 'postgres.log'));
    await embedded.ensureOwner();
    return embedded;
  }

  /** The owner's address: migrations and provisioning. */
  get databaseUrl(): string {
    return this.urlOf(OWNER, DATABASE);
  }

  urlOf(user: string, database: string): string {
    return `postgres://${user}:${this.password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Fast shutdown: open transactions are rolled back, the cluster is left clean. */
  async stop(): Promise<void> {
    if (this.server.exitCode !== null) return;
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGINT');
    await gone;
  }

  private async untilReady(log: string): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (this.server.exitCode !== null)
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
    const password = pg.escapeLiteral(this.password);
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
    const client = new pg.Client({ connectionString: this.urlOf('postgres', database) });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

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

/** After a kill -9 of ours the server may still run: it is asked to stop before a new one starts. */
async function stopLeftOver(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isPostgres(pid)) return rmSync(file, { force: true });
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && isPostgres(pid); tries++) await wait(50);
  if (isPostgres(pid)) process.kill(pid, 'SIGQUIT');
  for (let tries = 0; tries < 100 && isPostgres(pid); tries++) await wait(50);
}

function isPostgres(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (existsSync('/proc/self/stat'))
    return existsSync(stat) && /\(postgres\) [^Z]/.test(readFileSync(stat, 'utf8'));
  const shown = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
  }).stdout;
  return /^[^Z].*postgres/.test(shown.trim());
}

function launch(
  binaries: Binaries,
  cluster: string,
  port: number,
  account: Account | undefined,
  options: EmbeddedOptions,
): ChildProcess {
  const log = openSync(join(options.dataDir, 'postgres.log'), 'a');
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
