import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ProcessMetrics } from './process-metrics.js';

const NANOSECONDS = 1e9;

/** Measures each answered request of the API; files of the screens are not worth a line each. */
export function requestDurations(metrics: ProcessMetrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!metrics.isOn || !request.path.startsWith('/api/')) return next();
    const started = process.hrtime.bigint();
    response.once('close', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      metrics.answered({
        method: request.method,
        route: typeof route === 'string' ? route : null,
        status: response.statusCode,
        seconds: Number(process.hrtime.bigint() - started) / NANOSECONDS,
      });
    });
    next();
  };
}
