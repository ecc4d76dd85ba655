import { Inject, Injectable } from '@nestjs/common';
import type { ProblemCode } from '@qayidis/domain/problems';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, UnitOfWork } from '../database/index.js';
import { LOGGER } from '../logging/index.js';
import { isUuid } from '../ids/index.js';
import type { AppRequest } from './request-context.js';
import { SessionReader } from './session-reader.js';

/** Refusals that belong in the trail (ASVS 16.3.2); those of a wrong password or code are written where they happen. */
const RECORDED: readonly ProblemCode[] = [
  'NOT_SIGNED_IN',
  'SECOND_FACTOR_REQUIRED',
  'REAUTH_REQUIRED',
  'FORBIDDEN',
  'CROSS_SITE_REQUEST',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
];

/** A refusal that repeats itself every time says no more the second time within a minute. */
const ONCE_A_MINUTE: readonly ProblemCode[] = ['NOT_SIGNED_IN', 'TOO_MANY_REQUESTS'];

/** Stands in the trail once a minute for all that is not written any more. */
const TOO_MANY = 'denials.too-many';

/**
 * Who was refused what, in a transaction of its own: the refused one is rolled back or never began
 * (decisions.md E-03). Bounded per person and minute, so that nobody floods the trail by being refused. The refusal
 * stands even where the trail cannot be written.
 */
@Injectable()
export class DenialRecorder {
  private readonly bound: RateLimiterMemory;
  private readonly once = new RateLimiterMemory({ points: 1, duration: 60 });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionReader,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) { limits }: Config,
  ) {
    this.bound = new RateLimiterMemory({ points: limits.denialsPerMinute, duration: 60 });
  }

  async record(request: AppRequest, code: ProblemCode): Promise<void> {
    if (!RECORDED.includes(code) || !isOfPolicy(code, request)) return;
    const { operation = `request.${request.method.toLowerCase()}`, requestId } = request.context;
    try {
      const actor = await this.personBehind(request);
      if (actor === null) return;
      const action = await this.actionWithin(actor, operation, code);
      if (action !== null) await this.write(request, actor, action);
    } catch {
      this.logger.error({ requestId, operation }, 'a denial could not be recorded');
    }
  }

  /** Signed in, or known by a session that ended or is not whole yet; nobody else is named in the trail. */
  private async personBehind(request: AppRequest): Promise<Actor | null> {
    const { actor, requestId } = request.context;
    if (actor?.kind === 'user') return actor;
    return this.sessions.ownerOf(request, requestId);
  }

  /** What is written for this refusal: its operation, the sign that there are too many, or nothing. */
  private async actionWithin(
    { userId }: Actor,
    operation: string,
    code: ProblemCode,
  ): Promise<string | null> {
    const who = userId ?? '';
    if (ONCE_A_MINUTE.includes(code) && !(await spend(this.once, `${who} ${code} ${operation}`)))
      return null;
    if (await spend(this.bound, who)) return operation;
    return (await spend(this.once, `${who} ${TOO_MANY}`)) ? TOO_MANY : null;
  }

  private async write(request: AppRequest, actor: Actor, action: string): Promise<void> {
    const { idempotencyKey: _claim, ...withoutClaim } = actor;
    const id = Object.values(request.params).find(
      (value) => typeof value === 'string' && isUuid(value),
    );
    await this.unitOfWork.run(withoutClaim, (tx) => {
      tx.audit({
        action,
        entity: action.split('.')[0] ?? action,
        entityId: typeof id === 'string' ? id : null,
        outcome: 'DENIED',
      });
      return Promise.resolve();
    });
  }
}

/** A 404 tells of policy where an id was asked for: whether or not it exists, it is recorded the same way. */
const isOfPolicy = (code: ProblemCode, request: AppRequest): boolean =>
  code !== 'NOT_FOUND' || Object.keys(request.params).some((name) => /id$/i.test(name));

async function spend(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}
