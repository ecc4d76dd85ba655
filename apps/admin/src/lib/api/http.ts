import { deliver } from './deliver';
import { ifMatch } from './headers';

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
  readonly version?: number | undefined;
  /** The same for each repetition of one submit (`useSubmit` gives it). */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** See `deliver`. */
  readonly interactive?: boolean;
}

function addressOf({ path, query }: Call): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    // Several codes stand in one parameter: a repeated one is refused (docs/domain/problems.md).
    search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = search.toString();
  return `${globalThis.location.origin}/api/v1${path}${text && `?${text}`}`;
}

function headersOf(call: Call): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  if (call.body !== undefined && !(call.body instanceof FormData))
    headers.set('Content-Type', 'application/json');
  if (call.version !== undefined) headers.set('If-Match', ifMatch(call.version));
  if (call.method === 'POST')
    headers.set('Idempotency-Key', call.idempotencyKey ?? crypto.randomUUID());
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

/** One call of the API with its answer as it came; for files and streams. Errors as `deliver`. */
export function sendRaw(call: Call): Promise<Response> {
  const headers = headersOf(call);
  const make = (): Request =>
    new Request(addressOf(call), {
      method: call.method ?? 'GET',
      credentials: 'same-origin',
      headers,
      body: bodyOf(call.body),
      ...(call.signal ? { signal: call.signal } : {}),
    });
  return deliver(make, call.interactive);
}

/** The JSON answer of one call; undefined for an empty one. Errors as `deliver`. */
export async function send<Answer = void>(call: Call): Promise<Answer> {
  const response = await sendRaw(call);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}
