import { fileURLToPath } from 'node:url';
import { VersioningType } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config } from '../config/index.js';
import { LOGGER, requestLog } from '../logging/index.js';
import { ProcessMetrics, requestDurations } from '../metrics/index.js';
import type { Logger } from 'pino';
import { bodyGuard, queryGuard } from './input-guards.js';
import { jsonFaults } from './json-fault.js';
import { originCheck } from './origin-check.js';
import { OverloadGate } from './overload-gate.js';
import { requestId } from './request-id.middleware.js';
import { noStore, securityHeaders } from './security-headers.js';
import { staticFiles } from './static-files.js';

const BODY_LIMIT = '1mb';
const ADMIN = fileURLToPath(new URL('../../../../admin/dist', import.meta.url));

interface Adjustments {
  /** Folder of the built admin; its usual place by default. */
  readonly adminFolder?: string;
}

/** `@Controller('cases')` answers under /api/v1/cases. */
export function addressRoutes(app: NestExpressApplication): void {
  app.setGlobalPrefix('api');
  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
}

/** Everything that happens to a request before a route is chosen, in this order. */
export function configureApp(
  app: NestExpressApplication,
  config: Config,
  { adminFolder = ADMIN }: Adjustments = {},
): void {
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  // Forwarded addresses are believed only from as many proxies as the operator names (ASVS 4.1.3).
  app.set('trust proxy', config.limits.trustedProxies);
  const gate = app.get(OverloadGate);
  app.use(requestId);
  app.use(requestLog(app.get<Logger>(LOGGER)));
  app.use(requestDurations(app.get(ProcessMetrics)));
  app.use(securityHeaders(config.publicUrl));
  app.use(originCheck(config.publicUrl));
  app.use(staticFiles(adminFolder));
  app.use(noStore);
  app.use(gate.handle);
  app.use(queryGuard);
  app.useBodyParser('json', { limit: BODY_LIMIT, strict: false });
  app.use(jsonFaults);
  app.use(bodyGuard);
}
