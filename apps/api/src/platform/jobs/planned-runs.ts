import { Injectable } from '@nestjs/common';
import { type Json, systemActor, type Transaction, UnitOfWork } from '../database/index.js';

/** How one run of a planned task ended. */
interface RunOutcome {
  readonly tookMs: number;
  /** Kind and code of the fault (`jobFault`); null where it ran to its end. */
  readonly fault: string | null;
}

/** The latest runs of a task, by the database's clock; null what never was. */
export interface PlannedRun {
  readonly task: string;
  /** Ran to its end. */
  readonly ranAt: Date | null;
  readonly tookMs: number | null;
  readonly failedAt: Date | null;
  readonly fault: string | null;
  /** What it says that it did. */
  readonly counts: Readonly<Record<string, Json>>;
}

const RAN = `insert into planner_heartbeats (task, ran_at, took_ms) values ($1, app.now(), $2)
  on conflict (task) do update set ran_at = excluded.ran_at, took_ms = excluded.took_ms, fault = null`;
const FAILED = `insert into planner_heartbeats (task, failed_at, fault) values ($1, app.now(), $2)
  on conflict (task) do update set failed_at = excluded.failed_at, fault = excluded.fault`;

/** When each planned task last ran and last failed. */
@Injectable()
export class PlannedRuns {
  constructor(private readonly work: UnitOfWork) {}

  async note(requestId: string, task: string, { tookMs, fault }: RunOutcome): Promise<void> {
    await this.work.run(systemActor(requestId), (tx) =>
      fault === null ? tx.query(RAN, [task, tookMs]) : tx.query(FAILED, [task, fault]),
    );
  }

  latest(tx: Transaction): Promise<PlannedRun[]> {
    return tx.query<PlannedRun>(
      `select task, ran_at as "ranAt", took_ms as "tookMs", failed_at as "failedAt", fault, counts
         from planner_heartbeats`,
    );
  }
}
