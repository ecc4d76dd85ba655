import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { loginUrl } from '../database/connection.js';
import { newId } from '../ids/index.js';
import { ProcessMetrics } from '../metrics/index.js';
import { jobFault } from './job-fault.js';
import { JOB_TUNING, type JobTuning } from './job-tuning.js';
import { PlannedRuns } from './planned-runs.js';
import { type FoundTask, PlannedTasks } from './planned-tasks.js';
import { pauseAfterFault } from './planned-task.js';
import { PlannerElection } from './planner-election.js';
import { stopwatch } from './stopwatch.js';
import { retryOnce } from './transient.js';

interface Entry extends FoundTask {
  dueAt: number;
  running: Promise<void> | undefined;
}

const PULSE_MS = 1000;

/** Runs the planned tasks in the one elected process; the others stand by. */
@Injectable()
export class Planner {
  private readonly log = new Logger('Planner');
  private readonly election: PlannerElection;
  private readonly longestPauseMs: number;
  private entries: Entry[] = [];
  private timer: NodeJS.Timeout | undefined;
  private pulsing: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly tasks: PlannedTasks,
    private readonly runs: PlannedRuns,
    private readonly metrics: ProcessMetrics,
    @Inject(JOB_TUNING) private readonly tuning: Pick<JobTuning, 'plannerSilence' | 'plannerRetry'>,
  ) {
    this.longestPauseMs = config.limits.plannerPauseMs;
    this.election = new PlannerElection(loginUrl('app_login', config), tuning.plannerSilence);
  }

  start(): void {
    this.entries = this.tasks.all().map((found) => ({ ...found, dueAt: 0, running: undefined }));
    this.timer = setInterval(() => {
      this.pulsing ??= this.pulse().finally(() => {
        this.pulsing = undefined;
      });
    }, PULSE_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pulsing;
    for (const { running } of this.entries) await running;
    await this.election.resign();
  }

  private async pulse(): Promise<void> {
    const elected = await this.election.isElected().catch((error: unknown) => {
      this.log.warn(`planner.connection fault=${jobFault(error).message}`);
      return false;
    });
    if (!elected) return;
    const now = Date.now();
    for (const entry of this.entries) {
      if (entry.running || now < entry.dueAt) continue;
      entry.running = this.run(entry).then((succeeded) => {
        entry.running = undefined;
        const pauseMs = succeeded ? entry.plan.everyMs : pauseAfterFault(entry.plan, this.tuning);
        entry.dueAt = Date.now() + Math.min(pauseMs, this.longestPauseMs);
      });
    }
  }

  /** @returns whether the task ran to its end */
  private async run({ plan, task }: Entry): Promise<boolean> {
    const requestId = newId();
    const took = stopwatch();
    const fault = await retryOnce(() => task.tick(requestId)).then(
      () => null,
      (error: unknown) => jobFault(error).message,
    );
    if (fault !== null) this.log.error(`planner.failed task=${plan.name} fault=${fault}`);
    const tookMs = Math.round(took());
    this.metrics.ranTask(plan.name, tookMs, fault === null);
    await this.runs.note(requestId, plan.name, { tookMs, fault }).catch((error: unknown) => {
      this.log.warn(`planner.not-noted task=${plan.name} fault=${jobFault(error).message}`);
    });
    return fault === null;
  }
}
