import {
  type FoundTask,
  pauseAfterFault,
  type Plan,
  type PlannedRun,
  STANDARD_TUNING,
} from '../../platform/jobs/index.js';
import type { PlannedTaskResponse } from './dto/operations.response.js';
import { LONGEST_SILENCE_S } from '../reminders/public.js';

const PATIENCE_MS = LONGEST_SILENCE_S * 1000;
const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** Every planned task with its latest run and when its next is to be expected, by name. */
export function taskStates(
  tasks: readonly FoundTask[],
  runs: readonly PlannedRun[],
  now: Date,
): PlannedTaskResponse[] {
  const latest = new Map(runs.map((run) => [run.task, run]));
  return tasks
    .map(({ plan }) => plan)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((plan) => {
      const { name, everyMs } = plan;
      const run = latest.get(name);
      const nextAt = nextOf(run, plan);
      return {
        name,
        everySeconds: Math.round(everyMs / 1000),
        ranAt: iso(run?.ranAt),
        tookMs: run?.tookMs ?? null,
        counts: countsOf(run),
        nextAt: iso(nextAt),
        late: nextAt !== null && now.getTime() - nextAt.getTime() > PATIENCE_MS,
        failedAt: iso(run?.failedAt),
        fault: run?.fault ?? null,
      };
    });
}

/** From the end of a run, whether it succeeded or not, to the start of the next. */
function nextOf(run: PlannedRun | undefined, plan: Plan): Date | null {
  const ends = [run?.ranAt, run?.failedAt].flatMap((at) => (at ? [at.getTime()] : []));
  if (ends.length === 0) return null;
  const pauseMs = run?.fault ? pauseAfterFault(plan, STANDARD_TUNING) : plan.everyMs;
  return new Date(Math.max(...ends) + pauseMs);
}

const countsOf = (run: PlannedRun | undefined): PlannedTaskResponse['counts'] =>
  Object.entries(run?.counts ?? {}).flatMap(([name, count]) =>
    typeof count === 'number' ? [{ name, count }] : [],
  );
