import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

interface Logged extends Request {
  readonly context: {
    readonly requestId: string;
    readonly operation?: string;
    readonly actor?: { readonly userId: string | null; readonly role: string };
  };
}

/** One line per answered request: an allow-list of fields, the route's template instead of its address. */
export function requestLog(logger: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = process.hrtime.bigint();
    response.once('close', () =>
      logger.info(lineOf(request as Logged, response, started), 'request'),
    );
    next();
  };
}

function lineOf(request: Logged, response: Response, started: bigint): object {
  const { requestId, operation, actor } = request.context;
  const route = request.route as { path?: string } | undefined;
  return {
    requestId,
    method: request.method,
    route: route?.path ?? null,
    operation: operation ?? null,
    status: response.statusCode,
    finished: response.writableFinished,
    durationMs: Number(process.hrtime.bigint() - started) / 1e6,
    userId: actor?.userId ?? null,
    role: actor?.role ?? null,
  };
}
