import { createContractClient } from '@qayidis/contracts';
import { deliver } from './deliver';

/**
 * The API with the types of its contract: `await dataOf(api.GET('/api/v1/cases', { params }))`. A failure throws a
 * ProblemError, and a lost session is settled in place, so `error` of an answer is never to be looked at.
 */
export const api = createContractClient({
  baseUrl: globalThis.location.origin,
  fetch: (request) => deliver(() => request.clone()),
});

/** For calls that ask who is signed in, and for signing in itself. */
export const publicApi = createContractClient({
  baseUrl: globalThis.location.origin,
  fetch: (request) => deliver(() => request.clone(), false),
});

/** The body of an answer. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await call;
  return data as Data;
}
