import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@qayidis/domain/permissions';
import { CONFIG, type Config } from '../config/index.js';
import { publicActor, type Transaction, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { PasswordHasher } from './password-hasher.js';
import { selfActor } from './self-actor.js';
import { type Counters, SignInThrottle } from './sign-in-throttle.js';
import { type OpenedSession, openSession } from './session.store.js';
import type { SessionStage } from './session-limits.js';
import type { Visit } from './visit.js';

interface Account {
  readonly id: string;
  readonly role: Role;
  readonly status: 'INVITED' | 'ACTIVE' | 'DISABLED';
  readonly passwordHash: string | null;
  readonly hasFactor: boolean;
  readonly networkKnown: boolean;
}

const FIND = `select id, role, status, password_hash as "passwordHash", has_factor as "hasFactor",
  network_known as "networkKnown" from app.sign_in_account($1, $2)`;

/** First step: e-mail and password. Unknown, disabled and wrong look and last the same (ACC-06). */
@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ProblemError SIGN_IN_FAILED, TOO_MANY_REQUESTS or UNAVAILABLE. */
  async signIn(email: string, password: string, visit: Visit): Promise<OpenedSession> {
    const { account, counters } = await this.admit(email, visit);
    const matches = await this.hasher.verify(account?.passwordHash ?? null, password);
    if (account === null || !matches || account.status !== 'ACTIVE') {
      await this.noteFailure(account, visit);
      throw new ProblemError('SIGN_IN_FAILED');
    }
    const rehashed = await this.strongerHash(account, password);
    return this.unitOfWork.run(
      selfActor({ userId: account.id, role: account.role }, visit.requestId),
      async (tx) => {
        await this.throttle.giveBack(tx, counters);
        if (rehashed !== null)
          await tx.query('update users set password_hash = $2 where id = $1', [
            account.id,
            rehashed,
          ]);
        const stage = this.nextStage(account);
        if (stage !== 'SECOND_FACTOR') await this.rememberNetwork(tx, visit);
        tx.audit({ action: signInAction(stage), entity: 'user', entityId: account.id });
        return openSession(tx, {
          userId: account.id,
          role: account.role,
          stage,
          client: visit.client,
        });
      },
    );
  }

  /** Notes a network from which somebody got in: attacks from elsewhere will not lock it out. */
  async rememberNetwork(tx: Transaction, visit: Visit): Promise<void> {
    await tx.query(
      `insert into known_networks (user_id, network, seen_at) values ($1, $2, $3)
        on conflict (user_id, network) do update set seen_at = excluded.seen_at`,
      [tx.actor.userId, this.throttle.networkKey(visit.network), tx.now],
    );
  }

  /** Finds the account and takes a try from its counters, both committed before any password is compared. */
  private async admit(
    email: string,
    visit: Visit,
  ): Promise<{ account: Account | null; counters: Counters }> {
    const { account, counters, wait } = await this.unitOfWork.run(
      publicActor(visit.requestId),
      async (tx) => {
        const found = await tx.query<Account>(FIND, [
          email,
          this.throttle.networkKey(visit.network),
        ]);
        const known = found[0]?.networkKnown ?? false;
        const taken = this.throttle.ofSignIn(email, visit.network, known);
        const seconds = await this.throttle.take(tx, taken);
        if (seconds > 0)
          tx.audit({
            action: 'session.throttled',
            entity: 'user',
            entityId: found[0]?.id ?? null,
            outcome: 'DENIED',
          });
        return { account: found[0] ?? null, counters: taken, wait: seconds };
      },
    );
    if (wait > 0) throw new ProblemError('TOO_MANY_REQUESTS', { retryAfter: wait });
    return { account, counters };
  }

  private async noteFailure(account: Account | null, visit: Visit): Promise<void> {
    const entityId = account?.id ?? null;
    await this.unitOfWork.run(publicActor(visit.requestId), (tx) => {
      tx.audit({ action: 'session.sign-in', entity: 'user', entityId, outcome: 'DENIED' });
      return Promise.resolve();
    });
  }

  private async strongerHash(account: Account, password: string): Promise<string | null> {
    const weak = account.passwordHash !== null && this.hasher.isWeaker(account.passwordHash);
    return weak ? this.hasher.hash(password) : null;
  }

  private nextStage(account: Account): SessionStage {
    if (account.hasFactor) return 'SECOND_FACTOR';
    return this.config.mfa === 'required' ? 'ENROLMENT' : 'FULL';
  }
}

const signInAction = (stage: SessionStage): string =>
  stage === 'FULL' ? 'session.sign-in' : 'session.first-step';
