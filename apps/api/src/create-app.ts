import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import type { Config } from './platform/config/index.js';
import { addressRoutes, configureApp } from './platform/http/index.js';
import { NestLogger } from './platform/logging/index.js';
import { apiDocument, ContractHolder } from './platform/openapi/index.js';

interface CreateOptions {
  readonly adminFolder?: string;
  /** Scans the modules without making anything: for the contract. */
  readonly preview?: boolean;
}

/** The application as it is served, not yet listening; the same for production and tests. */
export async function createApp(
  module: DynamicModule,
  config: Config,
  logger: Logger,
  { adminFolder, preview = false }: CreateOptions = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
    preview,
  });
  addressRoutes(app);
  if (preview) return app;
  configureApp(app, config, adminFolder === undefined ? {} : { adminFolder });
  app.get(ContractHolder, { strict: false }).buildBy(() => apiDocument(app));
  return app;
}
