import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { definedJobs } from './job-definition.js';
import { HANDLES_JOB, type JobHandler } from './job-handler.js';

/** Finds the handler of every kind of job. A kind without one, or with two, stops the start. */
@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, JobHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const name = this.reflector.get<string | undefined>(HANDLES_JOB, metatype);
      if (name !== undefined) this.add(name, instance as JobHandler);
    }
  }

  /** Called by the product's two processes at start; a test may serve a part of the features. */
  demandAll(): void {
    const missing = definedJobs().filter(({ name }) => !this.handlers.has(name));
    if (missing.length > 0) {
      throw new Error(`No handler for the job ${missing.map(({ name }) => name).join(', ')}`);
    }
  }

  get(name: string): JobHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler for the job ${name}`);
    return handler;
  }

  private add(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`The job ${name} has two handlers`);
    this.handlers.set(name, handler);
  }
}
