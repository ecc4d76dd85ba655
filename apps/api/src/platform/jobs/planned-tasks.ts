import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type Plan, PLANNED, type PlannedTask } from './planned-task.js';

export interface FoundTask {
  readonly plan: Plan;
  readonly task: PlannedTask;
}

/** Every planned task of the product; known in each process, run by the elected planner alone. */
@Injectable()
export class PlannedTasks {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error where two share a name. */
  all(): FoundTask[] {
    const found: FoundTask[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const plan = this.reflector.get<Plan | undefined>(PLANNED, metatype);
      if (plan) found.push({ plan, task: instance as PlannedTask });
    }
    const names = new Set(found.map(({ plan }) => plan.name));
    if (names.size < found.length) throw new Error('Two planned tasks share a name');
    return found;
  }
}
