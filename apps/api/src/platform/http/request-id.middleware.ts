import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { isUuid } from '../ids/index.js';
import type { AppRequest } from './request-context.js';

/** An inbound id is taken over only if it is a UUID: it goes into logs and answers (security.md 7). */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const inbound = request.headers['x-request-id'];
  const id = typeof inbound === 'string' && isUuid(inbound) ? inbound.toLowerCase() : randomUUID();
  (request as AppRequest).context = { requestId: id };
  response.setHeader('X-Request-Id', id);
  next();
}
