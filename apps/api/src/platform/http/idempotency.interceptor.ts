import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { lastValueFrom, type Observable, of } from 'rxjs';
import type { Actor } from '../database/index.js';
import { isUuid } from '../ids/index.js';
import { LOGGER } from '../logging/index.js';
import { type Claim, IdempotencyStore } from './idempotency.store.js';
import { ProblemError } from './problem-error.js';
import type { AppRequest } from './request-context.js';
import { routeAccess } from './route-metadata.js';

const FIRST_WAIT_MS = 40;
const LONGEST_WAIT_MS = 400;
const PATIENCE_MS = 10_000;

/**
 * A repeated submit returns the first result (design.md 3.4; decisions.md E-06). Only what succeeded is kept:
 * a refused command did nothing, and its key is free again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly store: IdempotencyStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<AppRequest>();
    const access = routeAccess(context.getHandler(), context.getClass());
    const { actor } = request.context;
    if (request.method !== 'POST' || !access.isIdempotent || actor?.kind !== 'user')
      return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    return of(await this.once(request, response, actor, next));
  }

  private async once(
    request: AppRequest,
    response: Response,
    actor: Actor,
    next: CallHandler,
  ): Promise<unknown> {
    const claim = await this.obtain(actor, keyOf(request), fingerprintOf(request));
    if (claim.kind === 'ANSWERED') {
      response.status(claim.answer.status);
      return claim.answer.body === '' ? undefined : (JSON.parse(claim.answer.body) as unknown);
    }
    if (claim.kind === 'OTHER_REQUEST') throw new ProblemError('IDEMPOTENCY_KEY_REUSED');
    if (claim.kind === 'EXECUTED') throw new ProblemError('ALREADY_EXECUTED');
    if (claim.kind === 'RUNNING') throw new ProblemError('UNAVAILABLE');
    return this.execute(request, response, actor, claim.claimId, next);
  }

  private async execute(
    request: AppRequest,
    response: Response,
    actor: Actor,
    claimId: string,
    next: CallHandler,
  ): Promise<unknown> {
    request.context.actor = { ...actor, idempotencyKey: claimId };
    let result: unknown;
    try {
      result = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      await this.attempt(request, () => this.store.release(actor, claimId));
      throw error;
    }
    const body = result === undefined ? '' : JSON.stringify(result);
    await this.attempt(request, () =>
      this.store.keep(actor, claimId, { status: response.statusCode, body }),
    );
    return result;
  }

  /** Waits while another request with the same key is being carried out. */
  private async obtain(actor: Actor, key: string, fingerprint: string): Promise<Claim> {
    const patience = Date.now() + PATIENCE_MS;
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      const claim = await this.store.claim(actor, key, fingerprint);
      if (claim.kind !== 'RUNNING' || Date.now() > patience) return claim;
      await wait(pause);
    }
  }

  /** The command's outcome is decided already: a failure here must not change its answer. */
  private async attempt(request: AppRequest, work: () => Promise<void>): Promise<void> {
    const { requestId, operation } = request.context;
    await work().catch(() =>
      this.logger.error(
        { requestId, operation },
        'the state of an idempotency key was not written',
      ),
    );
  }
}

function keyOf(request: AppRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !isUuid(key)) throw new ProblemError('IDEMPOTENCY_KEY_MISSING');
  return key.toLowerCase();
}

/** A file's bytes are not read yet here: for forms the length stands for the content. */
function fingerprintOf(request: AppRequest): string {
  const body = request.is('multipart/form-data')
    ? (request.headers['content-length'] ?? '')
    : JSON.stringify(request.body ?? null);
  return createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${body}`)
    .digest('base64url');
}
