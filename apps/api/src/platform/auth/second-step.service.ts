import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import type { LiveSession } from './live-session.js';
import { SecondFactorCheck } from './second-factor.check.js';
import { entrant } from './self-actor.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { endSession, type OpenedSession, openSession } from './session.store.js';
import { WRONG_CODES_ALLOWED } from './session-limits.js';
import type { Visit } from './visit.js';

/** Second step of a sign-in. The sixth wrong code ends the challenge (ACC-12). */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: SecondFactorCheck,
    private readonly throttle: SignInThrottle,
    private readonly signIn: SignInService,
  ) {}

  /** @throws ProblemError SECOND_FACTOR_WRONG (`attemptsLeft`; at 0 the challenge is over), TOO_MANY_REQUESTS. */
  async pass(challenge: LiveSession, typed: string, visit: Visit): Promise<OpenedSession> {
    const self = entrant(challenge, visit.requestId);
    const attemptsLeft = await this.countTry(challenge, visit);
    if (!(await this.check.use(self, typed))) return this.refuse(challenge, attemptsLeft, visit);
    return this.unitOfWork.run(self, async (tx) => {
      await this.throttle.giveBack(tx, this.throttle.ofCode(challenge.userId));
      if (!(await endSession(tx, challenge.id))) throw new ProblemError('NOT_SIGNED_IN');
      await this.signIn.rememberNetwork(tx, visit);
      tx.audit({ action: 'session.sign-in', entity: 'user', entityId: challenge.userId });
      const { userId, role } = challenge;
      return openSession(tx, { userId, role, stage: 'FULL', client: visit.client });
    });
  }

  /** Counted and committed before the code is looked at, so that parallel guesses gain nothing. */
  private async countTry(challenge: LiveSession, visit: Visit): Promise<number> {
    const self = entrant(challenge, visit.requestId);
    const { tries, wait } = await this.unitOfWork.run(self, async (tx) => {
      const seconds = await this.throttle.take(tx, this.throttle.ofCode(challenge.userId));
      const [row] = await tx.query<{ wrong_codes: number }>(
        `update sessions set wrong_codes = wrong_codes + 1 where id = $1 and wrong_codes <= $2
          returning wrong_codes`,
        [challenge.id, WRONG_CODES_ALLOWED],
      );
      return { tries: row?.wrong_codes, wait: seconds };
    });
    if (wait > 0) throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: wait });
    if (tries === undefined) throw new ProblemError('NOT_SIGNED_IN');
    return WRONG_CODES_ALLOWED + 1 - tries;
  }

  private async refuse(challenge: LiveSession, attemptsLeft: number, visit: Visit): Promise<never> {
    const self = entrant(challenge, visit.requestId);
    await this.unitOfWork.run(self, async (tx) => {
      tx.audit({
        action: 'session.second-step',
        entity: 'user',
        entityId: challenge.userId,
        outcome: 'DENIED',
      });
      if (attemptsLeft <= 0) await endSession(tx, challenge.id);
    });
    throw new ProblemError('SECOND_FACTOR_WRONG', { params: { attemptsLeft } });
  }
}
