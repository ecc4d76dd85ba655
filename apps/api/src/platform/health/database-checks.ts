import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, UnitOfWork } from '../database/index.js';
import { MIGRATIONS } from '../database/migrations/index.js';
import { PLANNER_LOCK } from '../jobs/index.js';
import { type CheckResult, Readiness } from './readiness.js';

const MAX_SKEW_MS = 2000;

/** The database answers, has this version's schema, and its clock agrees with ours. */
@Injectable()
export class DatabaseChecks implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.readiness.add('database', () => this.database());
    this.readiness.add('migrations', () => this.migrations());
    this.readiness.add('clock', () => this.clock());
    this.readiness.add('jobs', () => this.jobs());
  }

  private database(): Promise<CheckResult> {
    return this.read(() => Promise.resolve({ ok: true }));
  }

  private migrations(): Promise<CheckResult> {
    return this.read(async (query) => {
      const rows = await query<{ name: string }>('select name from schema_migrations');
      const done = new Set(rows.map(({ name }) => name));
      const missing = MIGRATIONS.filter((Migration) => !done.has(new Migration().name));
      return { ok: missing.length === 0, detail: missing.length };
    });
  }

  /** Real clocks, not the product's time: job locks and leases rest on them (decisions.md E-13). */
  private clock(): Promise<CheckResult> {
    return this.read(async (query) => {
      const before = Date.now();
      const [row] = await query<{ at: Date }>('select clock_timestamp() as at');
      const after = Date.now();
      const skew = Math.round((row?.at.getTime() ?? NaN) - (before + after) / 2);
      return { ok: Math.abs(skew) - (after - before) / 2 < MAX_SKEW_MS, detail: skew };
    });
  }

  /** Jobs can be added. Whether a worker is there to plan is told, but requests do not depend on it. */
  private jobs(): Promise<CheckResult> {
    return this.read(async (query) => {
      const [row] = await query<{ store: boolean; planner: boolean }>(
        `select current_setting('app.job_store', true) = 'redis' or to_regnamespace('bullmq') is not null as store,
           exists (select 1 from pg_locks l join pg_database d on d.oid = l.database
             where d.datname = current_database() and l.locktype = 'advisory'
               and l.objid = ${PLANNER_LOCK} and l.granted) as planner`,
      );
      return { ok: row?.store === true, detail: row?.planner === true ? 'PLANNED' : 'NO_PLANNER' };
    });
  }

  private read(
    work: (query: <Row>(sql: string) => Promise<Row[]>) => Promise<CheckResult>,
  ): Promise<CheckResult> {
    const actor = systemActor(randomUUID());
    return this.unitOfWork.run(actor, (tx) => work((sql) => tx.query(sql)), { readOnly: true });
  }
}
