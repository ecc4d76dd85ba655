import type { NextFunction, Request, Response } from 'express';
import { type FieldError, ProblemError } from './problem-error.js';

const MAX_DEPTH = 20;
const MAX_QUERY_VALUE = 4096;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Each parameter at most once, and no brackets: nothing for a parser to read as a list or an object. */
export function queryGuard(request: Request, _response: Response, next: NextFunction): void {
  const mark = request.url.indexOf('?');
  if (mark < 0) return next();
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const [name, value] of new URLSearchParams(request.url.slice(mark + 1))) {
    const pointer = `?${name.slice(0, 60)}`;
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name) || FORBIDDEN.has(name))
      errors.push({ pointer, code: 'FORBIDDEN_NAME' });
    else if (seen.has(name)) errors.push({ pointer, code: 'REPEATED' });
    else if (value.length > MAX_QUERY_VALUE)
      errors.push({ pointer, code: 'TOO_LONG', params: { max: MAX_QUERY_VALUE } });
    seen.add(name);
  }
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
  next();
}

/** Refuses names that reach an object's prototype, and nesting that no form of ours needs. */
export function bodyGuard(request: Request, _response: Response, next: NextFunction): void {
  const fault = findFault(request.body as unknown, '#', 0);
  if (fault) throw new ProblemError('VALIDATION_FAILED', { errors: [fault] });
  next();
}

function findFault(value: unknown, pointer: string, depth: number): FieldError | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_DEPTH) return { pointer, code: 'TOO_DEEP', params: { max: MAX_DEPTH } };
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (FORBIDDEN.has(key)) return { pointer: at, code: 'FORBIDDEN_NAME' };
    const fault = findFault(child, at, depth + 1);
    if (fault) return fault;
  }
  return null;
}
