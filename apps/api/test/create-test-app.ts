import 'reflect-metadata';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { ModuleMetadata } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DestinationStream } from 'pino';
import { AppModule } from '../src/app.module.js';
import { createApp } from '../src/create-app.js';
import type { Config } from '../src/platform/config/index.js';
import { createLogger } from '../src/platform/logging/index.js';
import { TestDatabase } from './test-database.js';
import { testConfig } from './test-config.js';

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly database: TestDatabase;
  /** Address of the listening server, without a trailing slash. */
  readonly url: string;
  /** It has the product's features, and so the product's contract. */
  readonly isProduct: boolean;
  close(): Promise<void>;
}

interface TestOptions {
  readonly config?: Parameters<typeof testConfig>[0];
  /** Instead of the product's features. */
  readonly features?: NonNullable<ModuleMetadata['imports']>;
  /** Receives every log line; nothing is logged without it. */
  readonly log?: DestinationStream;
  readonly adminFolder?: string;
  /** Another way to the same database, made from its address. */
  readonly appDatabaseUrl?: (databaseUrl: string) => Promise<string>;
}

/** The real application on a database of its own, listening on a free port. */
export async function createTestApp(options: TestOptions = {}): Promise<TestApp> {
  const database = await TestDatabase.create();
  const appDatabaseUrl = (await options.appDatabaseUrl?.(database.url)) ?? null;
  const config = testConfig({ ...options.config, databaseUrl: database.url, appDatabaseUrl });
  const logger = createLogger(config, options.log);
  const app = await createApp(AppModule.with(config, logger, options.features), config, logger, {
    adminFolder: options.adminFolder ?? '/nonexistent',
  });
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
    rmSync(config.dataDir, { recursive: true, force: true });
  };
  // A start that fails must not leave connections behind, which would keep the test process alive.
  await app.listen(0, '127.0.0.1').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const { port } = app.getHttpServer().address() as AddressInfo;
  const isProduct = options.features === undefined;
  return { app, config, database, url: `http://127.0.0.1:${port}`, isProduct, close };
}
