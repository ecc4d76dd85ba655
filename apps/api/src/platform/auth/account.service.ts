import { Injectable } from '@nestjs/common';
import { type Actor, lastChange, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { ACCOUNT_CHANGES } from './account-changes.js';
import { AccountQueries } from './account.queries.js';
import { asSelf } from './self-actor.js';
import { endSession, endSessions } from './session.store.js';

export interface Profile {
  readonly name?: string;
  readonly locale?: 'az' | 'en';
}

/** What people change of their own account, and the ends of their sessions. */
@Injectable()
export class AccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: AccountQueries,
  ) {}

  /** @throws ProblemError VERSION_STALE with the account as it is now, and who changed it. */
  async change(actor: Actor, { name, locale }: Profile, version: number): Promise<void> {
    const changed = await this.unitOfWork.run(asSelf(actor), async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `update users set name = coalesce($3, name), locale = coalesce($4, locale), version = version + 1,
          updated_at = $5 where id = $1 and version = $2 returning id`,
        [actor.userId, version, name ?? null, locale ?? null, tx.now],
      );
      const fields = [
        ...(name === undefined ? [] : ['name']),
        ...(locale === undefined ? [] : ['locale']),
      ];
      if (rows.length > 0)
        tx.audit({ action: 'account.change', entity: 'user', entityId: actor.userId, fields });
      return rows.length > 0;
    });
    if (changed) return;
    throw await this.stale(actor, version);
  }

  private async stale(actor: Actor, sentVersion: number): Promise<ProblemError> {
    const current = await this.queries.me(actor);
    // In the person's own role, which sees the names of colleagues; that of sign-in sees none.
    const changed = await this.unitOfWork.run(
      actor,
      (tx) => lastChange(tx, current.id, ACCOUNT_CHANGES),
      { readOnly: true },
    );
    return new ProblemError('VERSION_STALE', { sentVersion, current: { ...current, changed } });
  }

  /** Signs out. */
  async end(actor: Actor): Promise<void> {
    await this.unitOfWork.run(asSelf(actor), async (tx) => {
      await endSession(tx, actor.sessionId ?? '');
      tx.audit({ action: 'session.sign-out', entity: 'user', entityId: actor.userId });
    });
  }

  /** @throws ProblemError NOT_FOUND for what is not a session of one's own. */
  async endOne(actor: Actor, sessionId: string): Promise<void> {
    await this.unitOfWork.run(asSelf(actor), async (tx) => {
      if (!(await endSession(tx, sessionId))) throw new ProblemError('NOT_FOUND');
      tx.audit({ action: 'account.end-session', entity: 'session', entityId: sessionId });
    });
  }

  /** Ends all of one's sessions but this one. @returns how many. */
  async endOthers(actor: Actor): Promise<number> {
    return this.unitOfWork.run(asSelf(actor), async (tx) => {
      const ended = await endSessions(tx, actor.userId ?? '', actor.sessionId);
      tx.audit({ action: 'account.end-sessions', entity: 'user', entityId: actor.userId });
      return ended;
    });
  }
}
