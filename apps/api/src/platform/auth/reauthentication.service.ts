import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { PasswordHasher } from './password-hasher.js';
import { SecondFactorCheck } from './second-factor.check.js';
import { asSelf } from './self-actor.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { renewSession } from './session.store.js';
import type { Visit } from './visit.js';

interface Known {
  readonly email: string;
  readonly passwordHash: string | null;
  readonly hasFactor: boolean;
}

/** Somebody who is signed in proves again who they are: password, and the second factor where there is one. */
@Injectable()
export class ReauthenticationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly check: SecondFactorCheck,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @returns the session's new token. @throws ProblemError SIGN_IN_FAILED, SECOND_FACTOR_WRONG, TOO_MANY_REQUESTS. */
  async confirm(
    actor: Actor,
    password: string,
    code: string | undefined,
    visit: Visit,
  ): Promise<string> {
    const self = asSelf(actor);
    const known = await this.demandPassword(self, password, visit);
    if (known.hasFactor && !(await this.check.use(self, code ?? ''))) {
      await this.note(self, 'DENIED');
      throw new ProblemError('SECOND_FACTOR_WRONG', { pointer: '#/code' });
    }
    return this.unitOfWork.run(self, async (tx) => {
      await this.throttle.giveBack(tx, this.throttle.ofSignIn(known.email, visit.network, true));
      tx.audit({ action: 'session.confirm', entity: 'user', entityId: self.userId });
      return renewSession(tx, actor.sessionId ?? '');
    });
  }

  /** Compares the password under the counters of the sign-in. @throws ProblemError SIGN_IN_FAILED, TOO_MANY_REQUESTS. */
  async demandPassword(self: Actor, password: string, visit: Visit): Promise<Known> {
    const { known, wait } = await this.unitOfWork.run(self, async (tx) => {
      const [row] = await tx.query<Known>(
        `select email, password_hash as "passwordHash", exists (select 1 from second_factors f
          where f.user_id = u.id and f.confirmed_at is not null) as "hasFactor" from users u where id = $1`,
        [self.userId],
      );
      const counters = this.throttle.ofSignIn(row?.email ?? '', visit.network, true);
      return { known: row, wait: await this.throttle.take(tx, counters) };
    });
    if (wait > 0) throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: wait });
    if (known === undefined || !(await this.hasher.verify(known.passwordHash, password))) {
      await this.note(self, 'DENIED');
      throw new ProblemError('SIGN_IN_FAILED');
    }
    return known;
  }

  private async note(self: Actor, outcome: 'DENIED'): Promise<void> {
    const { idempotencyKey: _claim, ...actor } = self;
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({ action: 'session.confirm', entity: 'user', entityId: self.userId, outcome });
      return Promise.resolve();
    });
  }
}
