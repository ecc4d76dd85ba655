import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
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

  /** @throws ProblemError VERSION_STALE with the account as it is now. */
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
    const current = await this.queries.me(actor);
    throw new ProblemError('VERSION_STALE', { sentVersion: version, current: { ...current } });
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

  /** Ends all of one's sessions but this one. */
  async endOthers(actor: Actor): Promise<void> {
    await this.unitOfWork.run(asSelf(actor), async (tx) => {
      await endSessions(tx, actor.userId ?? '', actor.sessionId);
      tx.audit({ action: 'account.end-sessions', entity: 'user', entityId: actor.userId });
    });
  }
}
