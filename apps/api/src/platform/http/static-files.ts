import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemError } from './problem-error.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};
const YEAR = 'public, max-age=31536000, immutable';

/**
 * Hidden files and the API in another spelling: scanners ask for them, no screen has such an address. Nor has one
 * the names under which probes look for health: told 200 by a page, they would never notice that it is gone.
 */
const IS_NO_SCREEN =
  /^\/api(\/|$)|\/\.|^\/(metrics|healthz?|livez?|readyz?|liveness|readiness)(\/|$)/i;

interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly brotli: boolean;
  readonly immutable: boolean;
}

/**
 * The built admin: a fixed list of files read once, so that no address can name another. Files with a hash in
 * their name are kept for ever; every page of the application is index.html.
 */
export function staticFiles(folder: string): RequestHandler {
  const files = listFiles(folder);
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.path === '/api' || request.path.startsWith('/api/')) return next();
    if (IS_NO_SCREEN.test(request.path)) throw new ProblemError('NOT_FOUND');
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new ProblemError('NOT_FOUND');
    const file = files.get(request.path) ?? pageOf(request, files);
    if (file === undefined) throw new ProblemError('NOT_FOUND');
    send(file, request, response, next);
  };
}

function listFiles(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const known = entries.flatMap((path) => {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const type = TYPES[path.split('.').pop() ?? ''];
    if (type === undefined) return [];
    const immutable = address.startsWith('/assets/');
    return [[address, { path, type, brotli: existsSync(`${path}.br`), immutable }] as const];
  });
  return new Map(known);
}

/** A name with an ending is a file that does not exist; anything else is a screen of the application. */
const pageOf = (
  request: Request,
  files: ReadonlyMap<string, StaticFile>,
): StaticFile | undefined =>
  /\.[a-z0-9]+$/i.test(request.path) ? undefined : files.get('/index.html');

function send(file: StaticFile, request: Request, response: Response, next: NextFunction): void {
  const brotli = file.brotli && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const path = brotli ? `${file.path}.br` : file.path;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.immutable ? YEAR : 'no-cache');
  response.setHeader('Content-Length', statSync(path).size);
  if (file.brotli) response.setHeader('Vary', 'Accept-Encoding');
  if (brotli) response.setHeader('Content-Encoding', 'br');
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).on('error', next).pipe(response);
}
