import { Injectable, type OnModuleInit } from '@nestjs/common';
import type pg from 'pg';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { ProcessMetrics } from './process-metrics.js';

/** Connections of this process to the database: in use, idle, and how many wait for one. */
@Injectable()
export class PoolMetrics implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly metrics: ProcessMetrics,
  ) {}

  onModuleInit(): void {
    const { source } = this;
    new Gauge({
      name: 'qayidis_database_pool',
      help: 'Connections of this process to the database, and those who wait for one',
      labelNames: ['state'],
      registers: [this.metrics.registry],
      collect() {
        const { master } = source.driver as unknown as { readonly master?: pg.Pool };
        if (master === undefined) return;
        this.set({ state: 'in_use' }, master.totalCount - master.idleCount);
        this.set({ state: 'idle' }, master.idleCount);
        this.set({ state: 'wanted' }, master.waitingCount);
      },
    });
  }
}
