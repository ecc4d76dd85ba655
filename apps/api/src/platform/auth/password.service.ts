import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { demandGoodPassword, type PasswordContext } from './new-password.js';
import { PasswordHasher } from './password-hasher.js';
import { ReauthenticationService } from './reauthentication.service.js';
import { asSelf } from './self-actor.js';
import { endSessions, renewSession } from './session.store.js';
import { SignInThrottle } from './sign-in-throttle.js';
import type { Visit } from './visit.js';

/** Changing one's own password. Nobody can choose another's (ASVS 6.4.6). */
@Injectable()
export class PasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly reauthentication: ReauthenticationService,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Ends all other sessions. @returns the new token of this one. */
  async change(actor: Actor, current: string, next: string, visit: Visit): Promise<string> {
    const self = asSelf(actor);
    const known = await this.reauthentication.demandPassword(self, current, visit);
    demandGoodPassword(next, await this.contextOf(self), '#/newPassword');
    const hash = await this.hasher.hash(next);
    return this.unitOfWork.run(self, async (tx) => {
      await this.throttle.giveBack(tx, this.throttle.ofSignIn(known.email, visit.network, true));
      await tx.query(
        `update users set password_hash = $2, version = version + 1, updated_at = $3 where id = $1`,
        [self.userId, hash, tx.now],
      );
      await endSessions(tx, self.userId ?? '', self.sessionId);
      tx.audit({ action: 'account.change-password', entity: 'user', entityId: self.userId });
      return renewSession(tx, self.sessionId ?? '');
    });
  }

  private async contextOf(self: Actor): Promise<PasswordContext> {
    const [row] = await this.unitOfWork.run(
      self,
      (tx) =>
        tx.query<PasswordContext>(
          `select u.name, u.email, o.name as organisation from users u
            left join organisations o on o.id = u.organisation_id where u.id = $1`,
          [self.userId],
        ),
      { readOnly: true },
    );
    if (row === undefined) throw new ProblemError('NOT_SIGNED_IN');
    return row;
  }
}
