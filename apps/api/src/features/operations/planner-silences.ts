import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { LONGEST_SILENCE_S, PLAN_TASK } from '../reminders/public.js';

interface Heard {
  /** When the planner last ran to its end; null: never, or by a clock that was put back since. */
  readonly ranAt: Date | null;
  readonly silent: boolean;
}

/** Nothing is missing yet where nobody could have heard anything for three minutes. */
const HEARD = `with beat as (
    select max(ran_at) as at from planner_heartbeats
     where task = $1 and ran_at <= app.now() + make_interval(secs => $2))
  select at as "ranAt",
      greatest(at, least($3::timestamptz, app.now())) < app.now() - make_interval(secs => $2) as silent from beat`;

const OPEN = `insert into planner_silences (id, since, noticed_at) values ($1, $2, app.now())
  on conflict do nothing returning id`;

/** By a beat that came after somebody noticed, not by somebody who has not been listening long enough. */
const END = `update planner_silences s set ended_at = app.now()
    from planner_heartbeats h
   where s.ended_at is null and h.task = $1 and h.ran_at > s.noticed_at returning s.id`;

/** When the planner was not heard of. As the worker. */
@Injectable()
export class PlannerSilences {
  /** @param listeningSince since when this process could have heard it, by the database's clock */
  async heard(tx: Transaction, listeningSince: Date): Promise<Heard> {
    const [row] = await tx.query<Heard>(HEARD, [PLAN_TASK, LONGEST_SILENCE_S, listeningSince]);
    return row ?? { ranAt: null, silent: false };
  }

  /** @returns its id, or null where another process noticed before */
  async open(tx: Transaction, since: Date | null): Promise<string | null> {
    const [opened] = await tx.query<{ id: string }>(OPEN, [newId(), since]);
    return opened?.id ?? null;
  }

  /** @returns the id of the one that is over now, or null */
  async end(tx: Transaction): Promise<string | null> {
    const [ended] = await tx.query<{ id: string }>(END, [PLAN_TASK]);
    return ended?.id ?? null;
  }
}
