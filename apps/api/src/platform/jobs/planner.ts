import { Inject, Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { CONFIG, type Config } from '../config/index.js';
import { loginUrl } from '../database/connection.js';
import { newId } from '../ids/index.js';
import { jobFault } from './job-fault.js';
import { type Plan, PLANNED, type PlannedTask } from './planned-task.js';
import { PlannerElection } from './planner-election.js';
import { retryOnce } from './transient.js';

interface Entry {
  readonly plan: Plan;
  readonly task: PlannedTask;
  dueAt: number;
  running: Promise<void> | undefined;
}

const PULSE_MS = 1000;

/** Runs the planned tasks in the one elected process; the others stand by. */
@Injectable()
export class Planner {
  private readonly log = new Logger('Planner');
  private readonly election: PlannerElection;
  private entries: Entry[] = [];
  private timer: NodeJS.Timeout | undefined;
  private pulsing: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {
    this.election = new PlannerElection(loginUrl('app_login', config));
  }

  start(): void {
    this.entries = this.findTasks();
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
      entry.running = this.run(entry).finally(() => {
        entry.running = undefined;
        entry.dueAt = Date.now() + entry.plan.everyMs;
      });
    }
  }

  private async run({ plan, task }: Entry): Promise<void> {
    try {
      await retryOnce(() => task.tick(newId()));
    } catch (error) {
      this.log.error(`planner.failed task=${plan.name} fault=${jobFault(error).message}`);
    }
  }

  private findTasks(): Entry[] {
    const found: Entry[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const plan = this.reflector.get<Plan | undefined>(PLANNED, metatype);
      if (plan) found.push({ plan, task: instance as PlannedTask, dueAt: 0, running: undefined });
    }
    const names = found.map(({ plan }) => plan.name);
    if (new Set(names).size < names.length) throw new Error('Two planned tasks share a name');
    return found;
  }
}
