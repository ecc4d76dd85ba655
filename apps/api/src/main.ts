import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { createApp } from './create-app.js';
import { PlannerWatch } from './features/operations/public.js';
import { settingsOrEnd } from './platform/config/index.js';
import { stopGracefully } from './platform/health/index.js';
import { JobHandlers } from './platform/jobs/index.js';
import { createLogger } from './platform/logging/index.js';

const config = settingsOrEnd();
const logger = createLogger(config);
const app = await createApp(AppModule.with(config, logger), config, logger);
await app.init();
app.get(JobHandlers, { strict: false }).demandAll();
await app.listen(config.port);
app.get(PlannerWatch, { strict: false }).start();
stopGracefully(app, logger);
