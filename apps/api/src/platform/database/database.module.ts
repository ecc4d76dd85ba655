import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/index.js';
import { runtimeDataSourceOptions } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

@Module({})
export class DatabaseModule {
  static with(config: Config, entities: NonNullable<DataSourceOptions['entities']>): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...runtimeDataSourceOptions(config, entities), retryAttempts: 3 }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork],
    };
  }
}
