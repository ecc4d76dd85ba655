import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../database/index.js';
import { ProblemError } from './problem-error.js';
import type { AppRequest } from './request-context.js';
import { markNeedsVersion } from './route-metadata.js';

const requestOf = (context: ExecutionContext): AppRequest =>
  context.switchToHttp().getRequest<AppRequest>();

/** Who acts; on a public route the public actor. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context).context;
  if (actor === undefined) throw new ProblemError('NOT_SIGNED_IN');
  return actor;
});

const version = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined) throw new ProblemError('VERSION_MISSING');
  const match = /^"?(\d{1,9})"?$/.exec(header);
  if (match === null)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: 'If-Match:', code: 'BAD_FORMAT' }],
    });
  return Number(match[1]);
});

/** The version that the caller saw (`If-Match: "3"`), a number; 428 without it. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    const handler = (target as Record<string | symbol, unknown>)[key ?? ''];
    if (typeof handler === 'function') markNeedsVersion(handler);
    version()(target, key, index);
  };
}

const code = createParamDecorator(
  ({ name, codes }: { name: string; codes: readonly string[] }, context: ExecutionContext) => {
    const value = requestOf(context).params[name];
    if (typeof value !== 'string' || !codes.includes(value)) throw new ProblemError('NOT_FOUND');
    return value;
  },
);

/** A code of a list in the path; 404 for anything else. */
export const CodeParam = (name: string, codes: readonly string[]): ParameterDecorator =>
  code({ name, codes });
