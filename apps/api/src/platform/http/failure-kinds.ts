import { HttpException } from '@nestjs/common';
import type { ProblemCode } from '@qayidis/domain/problems';
import { isPassing } from '../database/index.js';
import { ProblemError } from './problem-error.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_BODY',
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_REFUSED',
  413: 'BODY_TOO_LARGE',
  415: 'CONTENT_TYPE_REFUSED',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** What an error of any origin is to the caller. */
export function asProblem(error: unknown, isForm: boolean): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpException) return ofStatus(error.getStatus(), isForm);
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status < 500) return ofStatus(status, isForm);
  return new ProblemError(isPassing(error) ? 'UNAVAILABLE' : 'INTERNAL');
}

function ofStatus(status: number, isForm: boolean): ProblemError {
  if (status === 413 && isForm) return new ProblemError('FILE_TOO_LARGE');
  const fallback = status >= 500 ? 'INTERNAL' : 'MALFORMED_BODY';
  return new ProblemError(BY_STATUS[status] ?? fallback);
}
