import { Inject, Injectable } from '@nestjs/common';
import { type PlainDate, plainDate } from '@qayidis/domain/kernel';
import pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { newId } from '../ids/index.js';
import { type JobToAdd, jobToAdd } from '../jobs/job-to-add.js';
import { type Actor, databaseRole } from './actor.js';
import { DatabaseClient } from './clients.js';
import { AuditDigests, type StoredRecord } from './audit-digests.js';
import type { AuditRecord, TimelineEvent, Transaction } from './transaction.js';

const literal = (text: string): string => pg.escapeLiteral(text);

interface Opened {
  readonly now: Date;
  readonly today: string;
}

export interface WorkOptions {
  /** A read: its audit entry may be lost in a crash of the database, so that reading stays fast. */
  readonly readOnly?: boolean;
  /** Longest time for one statement, in milliseconds, where the default of 5 s is too short (imports). */
  readonly statementTimeoutMs?: number;
}

/**
 * The only door to the database for a request or a job. Three round trips: open (transaction, role, ids, time),
 * the work itself, close (events, audit, jobs, commit).
 */
@Injectable()
export class UnitOfWork {
  private readonly digests: AuditDigests;
  private readonly silenceMs: number;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) { dbLoginSecret, limits }: Pick<Config, 'dbLoginSecret' | 'limits'>,
  ) {
    this.digests = new AuditDigests(dbLoginSecret);
    this.silenceMs = limits.databaseSilenceMs;
  }

  /** The server itself ends a statement, or a transaction in which nothing happens, before that. */
  private longestSilenceMs({ statementTimeoutMs = 0 }: WorkOptions): number {
    return statementTimeoutMs + this.silenceMs;
  }

  async run<T>(
    actor: Actor,
    work: (tx: Transaction) => Promise<T>,
    options: WorkOptions = {},
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as DatabaseClient;
    client.allowSilence(this.longestSilenceMs(options));
    try {
      const tx = new OpenTransaction(
        runner,
        actor,
        await open(client, actor, options),
        this.digests,
      );
      const result = await work(tx);
      await client.query(tx.closing(options));
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.allowSilence(0);
      await runner.release();
    }
  }
}

async function open(client: DatabaseClient, actor: Actor, options: WorkOptions): Promise<Opened> {
  const settings: Record<string, string> = {
    role: databaseRole(actor.role),
    'app.user_id': actor.userId ?? '',
    'app.organisation_id': actor.organisationId ?? '',
    'app.programme_id': actor.programmeId ?? '',
    'app.actor_role': actor.recordedRole ?? actor.role,
    'app.request_id': actor.requestId,
    ...(options.readOnly === true ? { synchronous_commit: 'off' } : {}),
    ...(options.statementTimeoutMs === undefined
      ? {}
      : { statement_timeout: String(options.statementTimeoutMs) }),
  };
  const assignmentsSql = Object.entries(settings)
    .map(([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`)
    .join(', ');
  const results = (await client.query(
    `begin; select ${assignmentsSql}; select app.now() as now, app.today()::text as today`,
  )) as unknown as pg.QueryResult<Opened>[];
  const opened = results[2]?.rows[0];
  if (opened === undefined) throw new Error('The database did not open the transaction');
  return opened;
}

class OpenTransaction implements Transaction {
  readonly em: EntityManager;
  readonly now: Date;
  readonly today: PlainDate;
  private readonly events: (TimelineEvent & { readonly id: string })[] = [];
  private readonly records: StoredRecord[] = [];
  private readonly jobs: JobToAdd[] = [];

  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    opened: Opened,
    private readonly digests: AuditDigests,
  ) {
    this.em = runner.manager;
    this.now = opened.now;
    this.today = plainDate(opened.today);
  }

  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const rows: unknown = await this.runner.query(sql, [...params]);
    // TypeORM answers an UPDATE or DELETE with [rows, affected]; the callers want the rows of RETURNING.
    const isPair = Array.isArray(rows) && rows.length === 2 && typeof rows[1] === 'number';
    return (isPair ? rows[0] : rows) as Row[];
  }

  event(event: TimelineEvent): void {
    this.events.push({ id: newId(), ...event });
  }

  audit(record: AuditRecord): void {
    this.records.push(this.digests.stored(record));
  }

  enqueue: Transaction['enqueue'] = (job, payload, options) => {
    this.jobs.push(jobToAdd(typeof job === 'string' ? job : job.name, payload, options));
  };

  /** The last statements: the trail is written as late as possible, so that no lock is held for it. */
  closing({ readOnly }: WorkOptions): string {
    const parts = [this.events, this.records, this.jobs];
    // A read inside a command must not mark the command as carried out.
    const key = readOnly === true ? undefined : this.actor.idempotencyKey;
    const nothing = parts.every((part) => part.length === 0) && key === undefined;
    if (nothing) return 'commit';
    const partsSql = parts.map((part) => `${literal(JSON.stringify(part))}::jsonb`).join(', ');
    const claimedSql = key === undefined ? 'null' : `${literal(key)}::uuid`;
    return `select app.close_work(${partsSql}, ${claimedSql}); commit`;
  }
}
