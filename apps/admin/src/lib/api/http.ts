import { type Problem, ProblemError, problemOf } from '#/lib/problems';
import { connection } from './connection';
import { askToReauthenticate } from './reauthentication';

type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below `/api/v1`, e.g. `/cases`. */
  readonly path: string;
  readonly query?: Query;
  /** Sent as JSON; a FormData goes as it is. */
  readonly body?: unknown;
  /** The version that was shown; sent as If-Match. */
  readonly version?: number;
  /** The same for each repetition of one submit (`useSubmit` gives it). */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** False for calls that ask who is signed in: 401 is then an answer, not an interruption. */
  readonly interactive?: boolean;
}

function addressOf({ path, query }: Call): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return `${globalThis.location.origin}/api/v1${path}${text && `?${text}`}`;
}

function headersOf(call: Call): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  if (call.body !== undefined && !(call.body instanceof FormData))
    headers.set('Content-Type', 'application/json');
  if (call.version !== undefined) headers.set('If-Match', `"${call.version}"`);
  if (call.idempotencyKey) headers.set('Idempotency-Key', call.idempotencyKey);
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

async function reach(call: Call): Promise<Response> {
  try {
    const response = await globalThis.fetch(addressOf(call), {
      method: call.method ?? 'GET',
      credentials: 'same-origin',
      headers: headersOf(call),
      body: bodyOf(call.body),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    connection.set([502, 503, 504].includes(response.status) ? 'down' : 'up');
    return response;
  } catch (error) {
    if (call.signal?.aborted) throw error;
    connection.set('down');
    throw new ProblemError({ code: 'UNAVAILABLE', status: 0 });
  }
}

const asksForSignIn = (problem: Problem): 'NOT_SIGNED_IN' | 'REAUTH_REQUIRED' | null =>
  problem.code === 'NOT_SIGNED_IN' || problem.code === 'REAUTH_REQUIRED' ? problem.code : null;

/**
 * One call of the API with its answer as it came. A lost session asks the person to sign in again in place and
 * repeats the call once.
 * @throws ProblemError for every answer outside 2xx and when the server is not reached.
 */
export async function sendRaw(call: Call): Promise<Response> {
  const response = await reach(call);
  if (response.ok) return response;
  const problem = await problemOf(response);
  const reason = call.interactive === false ? null : asksForSignIn(problem);
  if (reason && (await askToReauthenticate(reason))) {
    const second = await reach(call);
    if (second.ok) return second;
    throw new ProblemError(await problemOf(second));
  }
  throw new ProblemError(problem);
}

/** The JSON answer of one call; undefined for an empty one. Errors as `sendRaw`. */
export async function send<Answer = void>(call: Call): Promise<Answer> {
  const response = await sendRaw(call);
  if (response.status === 204) return undefined as Answer;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}
