import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { newBackupCodes, readBackupCode } from './backup-code.js';
import type { LiveSession } from './live-session.js';
import { PasswordHasher } from './password-hasher.js';
import { SecondFactorStore } from './second-factor.store.js';
import { entrant } from './self-actor.js';
import { SignInService } from './sign-in.service.js';
import { endSession, endSessions, type OpenedSession, openSession } from './session.store.js';
import { totpEnrolment } from './totp.js';
import type { Visit } from './visit.js';

export interface Enrolment {
  readonly secret: string;
  readonly address: string;
  readonly picture: string;
}

/** Setting up, renewing and removing the second factor (ACC-11 to ACC-13). */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactorStore,
    private readonly hasher: PasswordHasher,
    private readonly signIn: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param self the person, see `selfActor`. */
  async start(self: Actor): Promise<Enrolment> {
    const { secret, email } = await this.unitOfWork.run(self, async (tx) => {
      const [user] = await tx.query<{ email: string }>('select email from users where id = $1', [
        self.userId,
      ]);
      return { secret: await this.factors.propose(tx), email: user?.email ?? '' };
    });
    return { secret, ...(await totpEnrolment(secret, email)) };
  }

  /** Puts the new factor in force; all other sessions end. @returns ten backup codes, shown this once. */
  async finish(self: Actor, code: string): Promise<string[]> {
    const { codes, hashes } = await this.makeBackups();
    const accepted = await this.unitOfWork.run(self, async (tx) => {
      if (!(await this.factors.accept(tx, code))) return false;
      await this.factors.replaceBackups(tx, hashes);
      await endSessions(tx, self.userId ?? '', self.sessionId);
      tx.audit({ action: 'account.enrol-second-factor', entity: 'user', entityId: self.userId });
      return true;
    });
    if (!accepted) throw new ProblemError('SECOND_FACTOR_WRONG', { pointer: '#/code' });
    return codes;
  }

  /** The same for somebody whose first entry waits for it. */
  async finishEntry(
    session: LiveSession,
    code: string,
    visit: Visit,
  ): Promise<{ codes: string[]; opened: OpenedSession }> {
    const self = entrant(session, visit.requestId);
    const codes = await this.finish(self, code);
    const opened = await this.unitOfWork.run(self, async (tx) => {
      if (!(await endSession(tx, session.id))) throw new ProblemError('NOT_SIGNED_IN');
      await this.signIn.rememberNetwork(tx, visit);
      tx.audit({ action: 'session.sign-in', entity: 'user', entityId: session.userId });
      const { userId, role } = session;
      return openSession(tx, { userId, role, stage: 'FULL', client: visit.client });
    });
    return { codes, opened };
  }

  /** @throws ProblemError RULE_REFUSED where the installation demands a second factor. */
  async remove(self: Actor): Promise<void> {
    if (this.config.mfa === 'required')
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'ACC-11' } });
    await this.unitOfWork.run(self, async (tx) => {
      await this.factors.remove(tx);
      await endSessions(tx, self.userId ?? '', self.sessionId);
      tx.audit({ action: 'account.remove-second-factor', entity: 'user', entityId: self.userId });
    });
  }

  /** Ten new backup codes; the old ones are void. */
  async renewBackups(self: Actor): Promise<string[]> {
    const { codes, hashes } = await this.makeBackups();
    await this.unitOfWork.run(self, async (tx) => {
      const { enrolled } = await this.factors.state(tx);
      if (!enrolled) throw new ProblemError('RULE_REFUSED', { params: { rule: 'ACC-13' } });
      await this.factors.replaceBackups(tx, hashes);
      tx.audit({ action: 'account.renew-backup-codes', entity: 'user', entityId: self.userId });
    });
    return codes;
  }

  private async makeBackups(): Promise<{ codes: string[]; hashes: string[] }> {
    const codes = newBackupCodes();
    const hashes = await Promise.all(
      codes.map((code) => this.hasher.hash(readBackupCode(code)?.code ?? code)),
    );
    return { codes, hashes };
  }
}
