import type { Request } from 'express';
import type { Actor } from '../database/index.js';

/** Who sent this request. Provided by `platform/auth`; the injection token is this class. */
export abstract class SessionReader {
  /** Null: nobody is signed in, or the session ended. @throws ProblemError where a second step is due. */
  abstract actorOf(request: Request, requestId: string): Promise<Actor | null>;

  /** Whose the session of a request is or was; it opens nothing. Null where none is known. */
  abstract ownerOf(request: Request, requestId: string): Promise<Actor | null>;
}
