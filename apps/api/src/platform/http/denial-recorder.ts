import { Inject, Injectable } from '@nestjs/common';
import type { ProblemCode } from '@qayidis/domain/problems';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, publicActor, UnitOfWork } from '../database/index.js';
import { LOGGER } from '../logging/index.js';
import { isUuid } from '../ids/index.js';
import { networkOf } from './network.js';
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

/** Strangers of all networks together may fill this many times what one of them may. */
const ALL_STRANGERS = 10;

/**
 * Who was refused what, in a transaction of its own: the refused one is rolled back or never began
 * (decisions.md E-03). Bounded per person and minute, so that nobody floods the trail by being refused; of those whom
 * nobody knows one row per network, route and minute. The refusal stands even where the trail cannot be written.
 */
@Injectable()
export class DenialRecorder {
  private readonly bound: RateLimiterMemory;
  private readonly strangers: RateLimiterMemory;
  private readonly once = new RateLimiterMemory({ points: 1, duration: 60 });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionReader,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) { limits }: Config,
  ) {
    this.bound = new RateLimiterMemory({ points: limits.denialsPerMinute, duration: 60 });
    this.strangers = new RateLimiterMemory({
      points: limits.denialsPerMinute * ALL_STRANGERS,
      duration: 60,
    });
  }

  async record(request: AppRequest, code: ProblemCode): Promise<void> {
    if (!RECORDED.includes(code) || !isOfPolicy(code, request) || isQuestion(request)) return;
    const { operation = `request.${request.method.toLowerCase()}`, requestId } = request.context;
    try {
      const actor = await this.whoIsBehind(request);
      const who = actor.userId ?? `network ${networkOf(request.ip)}`;
      const action = await this.actionWithin(who, actor.userId === null, operation, code);
      if (action !== null) await this.write(request, actor, action);
    } catch {
      this.logger.error({ requestId, operation }, 'a denial could not be recorded');
    }
  }

  /** Signed in, or known by a session that ended or is not whole yet; otherwise nobody (ASVS 16.3.2). */
  private async whoIsBehind(request: AppRequest): Promise<Actor> {
    const { actor, requestId } = request.context;
    if (actor?.kind === 'user') return actor;
    return (await this.sessions.ownerOf(request, requestId)) ?? publicActor(requestId);
  }

  /** What is written for this refusal: its operation, the sign that there are too many, or nothing. */
  private async actionWithin(
    who: string,
    isStranger: boolean,
    operation: string,
    code: ProblemCode,
  ): Promise<string | null> {
    const repeats = isStranger || ONCE_A_MINUTE.includes(code);
    if (repeats && !(await spend(this.once, `${who} ${code} ${operation}`))) return null;
    if ((await spend(this.bound, who)) && (!isStranger || (await spend(this.strangers, 'all'))))
      return operation;
    const flood = isStranger ? 'all strangers' : who;
    return (await spend(this.once, `${flood} ${TOO_MANY}`)) ? TOO_MANY : null;
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

/**
 * A 404 of a route tells of policy: whether what was asked for in the address or the body exists or not, it is
 * recorded the same way. An address that no route answers tells of nothing.
 */
const isOfPolicy = (code: ProblemCode, request: AppRequest): boolean =>
  code !== 'NOT_FOUND' || request.context.operation !== undefined;

/** Each page asks who is signed in before anybody is; without a cookie that is no attempt at anything. */
const isQuestion = ({ context, headers }: AppRequest): boolean =>
  context.operation === 'session.read' && headers.cookie === undefined;

async function spend(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}
