import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemError } from './problem-error.js';

/** Bound to the host by its prefix: no Domain, Secure, Path=/. */
export const SESSION_COOKIE = '__Host-sid';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const REFUSED = new Set(['TRACE', 'TRACK', 'CONNECT']);

/**
 * A changing request that carries a session must come from our own pages (decisions.md E-06):
 * by fetch metadata where the browser sends it, else by Origin.
 */
export function originCheck(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction) => {
    if (REFUSED.has(request.method)) throw new ProblemError('METHOD_REFUSED');
    if (SAFE.has(request.method) || !carriesSession(request)) return next();
    const site = request.headers['sec-fetch-site'];
    const same = site === undefined ? request.headers.origin === own : site === 'same-origin';
    if (!same) throw new ProblemError('CROSS_SITE_REQUEST');
    next();
  };
}

const carriesSession = (request: Request): boolean =>
  (request.headers.cookie ?? '')
    .split(';')
    .some((part) => part.trim().startsWith(`${SESSION_COOKIE}=`));
