import { Injectable } from '@nestjs/common';
import type { Json, Transaction } from '../../platform/database/index.js';

/** Longest silence of the planner, in seconds, after which somebody has to look (security.md 5). */
export const LONGEST_SILENCE_S = 180;

export interface Heartbeat {
  /** Null: it never ran to its end. */
  readonly ranAt: string | null;
  readonly tookMs: number | null;
  readonly silent: boolean;
  readonly counts: Readonly<Record<string, Json>>;
}

/** Rows by which a task of the planner says that it ran to its end. */
@Injectable()
export class Heartbeats {
  async beat(
    tx: Transaction,
    task: string,
    beganAt: Date,
    counts: Readonly<Record<string, number>>,
  ): Promise<void> {
    await tx.query(
      `insert into planner_heartbeats (task, ran_at, began_at, counts) values ($1, app.now(), $2, $3)
       on conflict (task) do update
         set ran_at = excluded.ran_at, began_at = excluded.began_at, counts = excluded.counts`,
      [task, beganAt, JSON.stringify(counts)],
    );
  }

  /** Null when the task never ran. A beat of the future is of a clock that was put back: no sign of life. */
  async last(tx: Transaction, task: string): Promise<Heartbeat | null> {
    const [row] = await tx.query<Heartbeat>(
      `select to_json(ran_at) #>> '{}' as "ranAt", took_ms as "tookMs", counts,
          coalesce(ran_at not between app.now() - make_interval(secs => $2) and app.now() + make_interval(secs => $2), true)
            as silent
        from planner_heartbeats where task = $1`,
      [task, LONGEST_SILENCE_S],
    );
    return row ?? null;
  }
}
