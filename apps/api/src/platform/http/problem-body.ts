import type { Response } from 'express';
import { problemEntry } from './problem-catalogue.js';
import type { ProblemError } from './problem-error.js';
import type { ProblemResponse } from './problem.response.js';

export const PROBLEM_TYPE = 'application/problem+json';

/** Said always, also where nothing is possible and nobody may decide otherwise. */
const SAID_ALWAYS: Readonly<Record<string, Partial<ProblemResponse>>> = {
  TRANSITION_NOT_ALLOWED: { allowedActions: [] },
  RULE_REFUSED: { overridableBy: [] },
};

function errorsOf({ code, detail }: ProblemError): ProblemResponse['errors'] {
  const { errors, pointer, params } = detail;
  if (errors !== undefined) return errors.map((error) => ({ ...error }));
  return pointer === undefined ? [] : [{ pointer, code, ...(params && { params }) }];
}

/** The body of RFC 9457 for a refusal. */
export function problemBody(problem: ProblemError, requestId: string): ProblemResponse {
  const { params, allowedActions, overridableBy, sentVersion, current } = problem.detail;
  const entry = problemEntry(problem.code);
  const errors = errorsOf(problem) ?? [];
  return {
    type: `urn:qayidis:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title: entry.title,
    status: entry.status,
    code: problem.code,
    requestId,
    ...(params && { params }),
    ...(errors.length > 0 && { errors }),
    ...SAID_ALWAYS[problem.code],
    ...(allowedActions && { allowedActions: [...allowedActions] }),
    ...(overridableBy && { overridableBy: [...overridableBy] }),
    ...(current && { versions: { sent: sentVersion ?? null, current: current.version }, current }),
  };
}

/** Sends a refusal; used by the exception filter and by what runs before Nest's routes. */
export function sendProblem(response: Response, problem: ProblemError, requestId: string): void {
  const body = problemBody(problem, requestId);
  const retryAfter = problem.detail.retryAfter ?? problemEntry(problem.code).retryAfter;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(retryAfter)));
  response.status(body.status).type(PROBLEM_TYPE).send(JSON.stringify(body));
}
