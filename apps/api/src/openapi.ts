import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.js';
import { createApp } from './create-app.js';
import { contractConfig } from './platform/config/index.js';
import { createLogger } from './platform/logging/index.js';
import { apiDocument } from './platform/openapi/index.js';

const TARGET = fileURLToPath(new URL('../../../libs/contracts/openapi.json', import.meta.url));

const config = contractConfig();
const logger = createLogger(config);
const app = await createApp(AppModule.with(config, logger), config, logger, { preview: true });
writeFileSync(TARGET, `${JSON.stringify(apiDocument(app), null, 2)}\n`);
