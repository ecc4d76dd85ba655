import { Global, Injectable, Module } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../../src/platform/database/index.js';
import { SESSION_COOKIE, SessionReader } from '../../src/platform/http/index.js';

/** Sessions for tests of the frame, which has no accounts of its own. */
@Injectable()
export class MemorySessions extends SessionReader {
  readonly actors = new Map<string, Actor>();

  override actorOf(request: Request, requestId: string): Promise<Actor | null> {
    const token = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
    const actor = this.actors.get(token ?? '');
    return Promise.resolve(actor ? { ...actor, requestId } : null);
  }
}

@Global()
@Module({
  providers: [MemorySessions, { provide: SessionReader, useExisting: MemorySessions }],
  exports: [MemorySessions, SessionReader],
})
export class MemorySessionsModule {}
