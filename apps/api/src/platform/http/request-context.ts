import type { Request } from 'express';
import type { Actor } from '../database/index.js';

/** What the chain learns about a request on its way. */
export interface RequestContext {
  /** Set first of all; a UUID. */
  requestId: string;
  /** Set by the authorisation guard. */
  actor?: Actor;
  /** The route's template and operation, e.g. `cases.list`; set by the guard. */
  operation?: string;
}

export type AppRequest = Request & { context: RequestContext };
