import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { publicActor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { Mailer } from '../mail/index.js';
import { AccountLinks, type LinkPurpose } from './account-links.js';
import { demandGoodPassword, type PasswordContext } from './new-password.js';
import { PasswordHasher } from './password-hasher.js';
import { isToken, tokenDigest } from './secret-token.js';
import { selfActor } from './self-actor.js';
import { SignInThrottle } from './sign-in-throttle.js';
import type { Visit } from './visit.js';

export interface LinkHolder extends PasswordContext {
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
}

const LOOK = `select purpose, email, name, organisation, expires_at as "expiresAt"
  from app.account_of_link($1)`;

/** Longer than a link and its mail take to write; short enough for somebody who waits. */
const RESET_TAKES_MS = 150;

/** Password resets and invitations by link. A link opens no session: the sign-in with all its steps follows. */
@Injectable()
export class LinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly links: AccountLinks,
    private readonly throttle: SignInThrottle,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Answers the same and after the same time, whoever is asked for (ACC-06): what is done for an account takes part
   * of the time for which everybody waits. @throws ProblemError TOO_MANY_REQUESTS for a network.
   */
  async requestReset(email: string, visit: Visit): Promise<void> {
    await Promise.all([this.prepareReset(email, visit), setTimeout(RESET_TAKES_MS)]);
  }

  private async prepareReset(email: string, visit: Visit): Promise<void> {
    const { userId, wait } = await this.unitOfWork.run(publicActor(visit.requestId), async (tx) => {
      const seconds = await this.throttle.take(tx, this.throttle.ofResetNetwork(visit.network));
      if (seconds > 0) return { userId: null, wait: seconds };
      const [found] = await tx.query<{ id: string }>(
        "select id from app.sign_in_account($1, '') where status = 'ACTIVE'",
        [email],
      );
      const tooMany = await this.throttle.take(tx, this.throttle.ofResetAccount(email));
      return { userId: tooMany > 0 ? null : (found?.id ?? null), wait: 0 };
    });
    if (wait > 0) throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: wait });
    await this.sendReset(userId, visit);
  }

  /** What the page shows before a password is typed. @throws ProblemError LINK_INVALID. */
  async look(token: string, visit: Visit): Promise<LinkHolder> {
    const found = isToken(token) ? await this.find(token, visit) : undefined;
    if (found === undefined) throw new ProblemError('LINK_INVALID');
    return found;
  }

  /** @throws ProblemError LINK_INVALID or PASSWORD_.... */
  async use(token: string, password: string, purpose: LinkPurpose, visit: Visit): Promise<void> {
    const holder = await this.look(token, visit);
    if (holder.purpose !== purpose) throw new ProblemError('LINK_INVALID');
    demandGoodPassword(password, holder, '#/password');
    const hash = await this.hasher.hash(password);
    const used = await this.unitOfWork.run(publicActor(visit.requestId), async (tx) => {
      const [row] = await tx.query<{ user_id: string | null }>(
        'select app.use_account_link($1, $2) as user_id',
        [tokenDigest(token), hash],
      );
      const userId = row?.user_id ?? null;
      const action =
        purpose === 'INVITATION' ? 'account.accept-invitation' : 'account.reset-password';
      if (userId !== null) tx.audit({ action, entity: 'user', entityId: userId });
      return userId !== null;
    });
    if (!used) throw new ProblemError('LINK_INVALID');
  }

  private async sendReset(userId: string | null, visit: Visit): Promise<void> {
    const actor =
      userId === null ? publicActor(visit.requestId) : selfActor({ userId }, visit.requestId);
    await this.unitOfWork.run(actor, async (tx) => {
      tx.audit({ action: 'account.request-reset', entity: 'user', entityId: userId });
      if (userId === null) return;
      const linkId = await this.links.issue(tx, userId, 'PASSWORD_RESET');
      await this.mailer.queue(tx, {
        template: 'PASSWORD_RESET',
        recipientId: userId,
        subjectId: linkId,
      });
    });
  }

  private async find(token: string, visit: Visit): Promise<LinkHolder | undefined> {
    const rows = await this.unitOfWork.run(
      publicActor(visit.requestId),
      (tx) => tx.query<LinkHolder>(LOOK, [tokenDigest(token)]),
      { readOnly: true },
    );
    return rows[0];
  }
}
