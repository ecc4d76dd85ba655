import type { AppRequest } from '../http/request-context.js';
import { clientLabel } from './client-label.js';
import { networkOf } from '../http/network.js';

/** Where a request comes from, as far as signing in has to know. */
export interface Visit {
  readonly requestId: string;
  readonly network: string;
  /** Browser and system in two words. */
  readonly client: string;
}

export const visitOf = (request: AppRequest): Visit => ({
  requestId: request.context.requestId,
  network: networkOf(request.ip),
  client: clientLabel(request.headers['user-agent']),
});
